import { markedKinds } from '../../corpus/entry.ts';
import { KindBadge } from '../../ui/kind-badge.tsx';

/** What the lines under words mean, each drawn as on the page; folded away until it is asked for. */
export function Legend() {
  return (
    <details class="legend">
      <summary>What the lines mean</summary>
      <ul>
        {markedKinds.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} />
            {kind === 'slogan' && <span class="soft">: a set political wording</span>}
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
