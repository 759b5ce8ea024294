import { createRandom, pick } from './random.ts';

/** A text in paragraphs, as a page would send it. */
export interface Text {
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly blocks: readonly string[];
  /** UTF-16 units. */
  readonly size: number;
}

/**
 * News-like text of about `size` units: words (or characters) that follow each other as they do in `sources`, in
 * paragraphs, with a planted phrase in one sentence of four.
 */
export function generateText(
  from: { lang: 'en' | 'zh'; sources: string; planted: readonly string[] },
  size: number,
): Text {
  const random = createRandom(7);
  const units =
    from.lang === 'en' ? from.sources.split(/\s+/) : Array.from(from.sources.replace(/\s/g, ''));
  const followers = new Map<string, string[]>();
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1];
    const list = followers.get(unit) ?? [];
    if (next !== undefined) list.push(next);
    followers.set(unit, list);
  }
  const join = from.lang === 'en' ? ' ' : '';
  const stop = from.lang === 'en' ? '.' : '。';
  const sentence = () => {
    const words = [pick(units, random)];
    while (words.length < (from.lang === 'en' ? 18 : 30)) {
      words.push(pick(followers.get(words.at(-1) ?? '') ?? units, random));
    }
    if (random() < 0.25) words.splice(Math.floor(words.length / 2), 0, pick(from.planted, random));
    return words.join(join) + stop;
  };
  const blocks: string[] = [];
  for (let length = 0; length < size; length += blocks.at(-1)?.length ?? 1) {
    blocks.push(
      Array.from({ length: 5 }, sentence)
        .join(join)
        .slice(0, size - length),
    );
  }
  return { name: `${from.lang} ${sizeName(size)}`, lang: from.lang, blocks: flat(blocks), size };
}

/** The same paragraphs over and over, up to a size. */
export function repeatText(
  name: string,
  lang: 'en' | 'zh',
  from: { blocks: readonly string[]; size: number },
): Text {
  const blocks: string[] = [];
  for (let length = 0, i = 0; length < from.size; i++) {
    const block = from.blocks[i % from.blocks.length] ?? '';
    blocks.push(block);
    length += block.length + 1;
  }
  return {
    name,
    lang,
    blocks: flat(blocks),
    size: blocks.reduce((sum, block) => sum + block.length, 0),
  };
}

/** The first paragraphs of a text, at least `size` units of it. */
export function headOf(text: Text, size: number): Text {
  let length = 0;
  const blocks = text.blocks.filter((block) => {
    const wanted = length < size;
    if (wanted) length += block.length;
    return wanted;
  });
  return { ...text, blocks, size: length };
}

function sizeName(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} KB`;
}

/** Strings that are no slices or joins of others, as they are after a message. */
function flat<Value>(value: Value): Value {
  return structuredClone(value);
}
