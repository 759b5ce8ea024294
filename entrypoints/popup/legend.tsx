import { type MarkedKind, markedKinds } from '../../corpus/entry.ts';
import { KindBadge } from '../../ui/kind-badge.tsx';

const meanings: Readonly<Record<MarkedKind, string>> = {
  slogan: 'a set political wording',
  official: 'named in the corpus with a Party or state post',
  body: 'a committee, government, newspaper or office',
  meeting: 'a congress, plenum or other meeting',
  document: 'a decision or a treaty',
  place: 'a province, a city or a site',
};

/** What the lines under words mean, each drawn as on the page; folded away until it is asked for. */
export function Legend() {
  return (
    <details class="legend">
      <summary>What the lines mean</summary>
      <ul>
        {markedKinds.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} />
            <span class="soft">: {meanings[kind]}</span>
          </li>
        ))}
        <li>
          <span class="kind possible">Possible</span>
          <span class="soft">
            : part of the wording, words of more than one meaning, or a name that nothing near
            confirms
          </span>
        </li>
      </ul>
    </details>
  );
}
