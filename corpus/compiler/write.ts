import {
  checksum,
  formatVersion,
  headerInts,
  magic,
  type Section,
  sections,
} from '../lexicon/layout.ts';

/** Puts the sections behind a header, see `corpus/lexicon/layout.ts`. */
export function writeIndex(content: Readonly<Record<Section, ArrayBufferView>>): ArrayBuffer {
  const sizes = sections.map((name) => Math.ceil(content[name].byteLength / 4) * 4);
  const total = sizes.reduce((sum, size) => sum + size, headerInts * 4);
  const buffer = new ArrayBuffer(total);
  const ints = new Int32Array(buffer);
  const bytes = new Uint8Array(buffer);
  ints[0] = magic;
  ints[1] = formatVersion;
  ints[3] = total;
  let offset = headerInts * 4;
  for (const [i, name] of sections.entries()) {
    const view = content[name];
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offset);
    ints[4 + i * 2] = offset;
    ints[5 + i * 2] = view.byteLength;
    offset += sizes[i] ?? 0;
  }
  ints[2] = checksum(ints, 3);
  return buffer;
}

/** Texts of the index, each written once and known by its number. */
export class Strings {
  readonly #numbers = new Map<string, number>();

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  sections(): { textStarts: Int32Array; text: Uint8Array } {
    const encoder = new TextEncoder();
    const texts = [...this.#numbers.keys()].map((text) => encoder.encode(text));
    const textStarts = new Int32Array(texts.length + 1);
    for (const [i, one] of texts.entries()) textStarts[i + 1] = (textStarts[i] ?? 0) + one.length;
    const text = new Uint8Array(textStarts[texts.length] ?? 0);
    for (const [i, one] of texts.entries()) text.set(one, textStarts[i]);
    return { textStarts, text };
  }
}
