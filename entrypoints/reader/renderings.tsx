import { type Rendering, renderingTypes } from '../../corpus/entry.ts';
import { capitalised, wordingName } from '../../ui/words.ts';
import { Section } from './section.tsx';

/** All listed wordings by what they are, each with whether it was seen in print. */
export function Renderings({ renderings }: { renderings: readonly Rendering[] }) {
  const inOrder = renderingTypes.flatMap((type) => renderings.filter((one) => one.type === type));
  const groups = Map.groupBy(once(inOrder), wordingName);
  return (
    <Section title="Known wordings" when={groups.size > 0}>
      {[...groups].map(([name, wordings]) => (
        <Group key={name} name={name} wordings={wordings} />
      ))}
      <p class="soft small">
        “Seen in print”: found in a public text outside the corpus. The others were not checked
        against one.
      </p>
    </Section>
  );
}

/** Wordings that seeds list twice, for two surroundings; one that was seen stands for one that was not. */
function once(renderings: readonly Rendering[]): Rendering[] {
  const keyOf = ({ type, lang, text }: Rendering) => [type, lang, text].join(' ');
  const same = Map.groupBy(renderings, keyOf);
  return [...same.values()].flatMap((group) => group.find(({ seen }) => seen) ?? group.slice(0, 1));
}

function Group({ name, wordings }: { name: string; wordings: readonly Rendering[] }) {
  return (
    <div class="renderings">
      <h3>{capitalised(name)}</h3>
      <ul>
        {wordings.map(({ text, lang, seen }) => (
          <li key={lang + text}>
            <span lang={lang}>{text}</span>
            {seen && <span class="soft"> seen in print</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
