/** What the live blog says: the same texts every time for one seed. */
export interface Writer {
  /** One more paragraph, as HTML without its tags round it. */
  html(): string;
  /** One more paragraph without inline elements. */
  words(): string;
  /** A whole number from 0 up to a limit. */
  below(limit: number): number;
}

export interface Words {
  /** One of them stands in every other sentence. */
  readonly wordings: readonly string[];
  /** What stands round them, word by word, and in Chinese in phrases. */
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

/** Runs in the page too, as the text of this function: it may use nothing from outside. */
export function createWriter(seed: number, words: Words): Writer {
  const { wordings, english, chinese } = words;
  let state = seed + 1;
  const below = (limit: number) => {
    // Park and Miller's generator.
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const fill = (han: boolean) => {
    if (han) return `${pick(chinese)}，${pick(chinese)}，`;
    return Array.from({ length: 8 + below(14) }, () => pick(english)).join(' ');
  };
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** Some wordings stand half in a bold word or a link. */
  const split = (wording: string) => {
    const at = 1 + below(Math.max(wording.length - 1, 1));
    const tag = pick(['b', 'a', 'em']);
    return `<${tag}>${escaped(wording.slice(0, at))}</${tag}>${escaped(wording.slice(at))}`;
  };
  const compose = (inline: boolean) => {
    const sentences = Array.from({ length: 1 + below(3) }, () => {
      const wording = below(2) === 0 ? pick(wordings) : '';
      const han = /\p{Script=Han}/u.test(wording);
      const shown = inline && below(4) === 0 && wording ? split(wording) : escaped(wording);
      return han ? `${fill(true)}${shown}。` : `${fill(false)} ${shown} ${fill(false)}.`;
    });
    return sentences.join(' ');
  };
  return {
    html: () => compose(true),
    words: () => compose(false).replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    below,
  };
}

export const plainEnglish =
  'the of and to in a for on with at by from that was were has had its city people year market school river bridge company railway station report quarter price grain water power street museum visitor session delegate morning evening local public annual said told asked opened raised planned expected announced visited'.split(
    ' ',
  );

export const plainChinese = [
  '记者在现场看到',
  '上午九时许',
  '天气晴朗',
  '来自各地的代表',
  '与会人员',
  '随后',
];
