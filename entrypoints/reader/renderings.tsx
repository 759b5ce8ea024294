import { type Rendering, type RenderingType, renderingTypes } from '../../corpus/entry.ts';
import { wordingNames } from '../../ui/words.ts';
import { Section } from './section.tsx';

/** All listed wordings by what they are, each with whether it was seen in print. */
export function Renderings({ renderings }: { renderings: readonly Rendering[] }) {
  const groups = renderingTypes.flatMap((type) => {
    const ofType = renderings.filter((rendering) => rendering.type === type);
    return ofType.length > 0 ? [{ type, ofType }] : [];
  });
  return (
    <Section title="Known wordings" when={groups.length > 0}>
      {groups.map(({ type, ofType }) => (
        <Group key={type} type={type} renderings={ofType} />
      ))}
      <p class="soft small">
        “Seen in print”: found in a public text outside the corpus. The others are proposed.
      </p>
    </Section>
  );
}

function Group({ type, renderings }: { type: RenderingType; renderings: readonly Rendering[] }) {
  return (
    <div class="renderings">
      <h3>{capitalised(wordingNames[type])}</h3>
      <ul>
        {renderings.map(({ text, lang, seen }) => (
          <li key={lang + text}>
            <span lang={lang}>{text}</span>
            {seen && <span class="soft"> seen in print</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
