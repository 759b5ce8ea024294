import type { LineStart } from './lines.ts';

/** The element that a text stands in. */
export interface Parent {
  /** It is `<pre>`, or inside. */
  readonly plain: boolean;
}

/** A run of text, and the line of the file that it begins on. */
export interface LinedText {
  readonly text: string;
  readonly line: number;
}

/** Blocks of text in the making: they end, and words part, where they do on the page (`page/draft.ts`). */
export class Draft {
  readonly blocks: LinedText[] = [];
  /** Something stands here that parts the words on its two sides: white space, an image, a line break, an editor. */
  gap = false;
  #parts: LinedText[] = [];
  /** Where the last of them stands. */
  #parent: Parent | undefined;
  #broken = false;
  /** The block begins in plain text. */
  #plain = false;

  /** The text between two tags; its first word stands on this line of the file. */
  add(text: string, parent: Parent | undefined, line: number): void {
    if (isBlank(text)) {
      this.gap = true;
      return;
    }
    if (parent !== this.#parent && this.#isGlued(text)) this.finish();
    if (this.#parts.length === 0) this.#plain = parent?.plain ?? false;
    const between = this.gap && this.#parts.length > 0 ? ' ' : '';
    this.gap = false;
    this.#broken = false;
    this.#parent = parent;
    this.#parts.push({ text: between + text, line });
  }

  /** The second of two line breaks with nothing between ends the block: older pages part paragraphs so. */
  lineBreak(): void {
    if (this.#broken) this.finish();
    this.#broken = this.#parts.length > 0;
    this.gap = true;
  }

  /** The block, if there is any, and a fresh start. Plain text is cut at blank lines. */
  finish(): void {
    const whole = this.#parts.map(({ text }) => text).join('');
    const starts = this.#starts();
    let known: LineStart = { at: 0, line: 1 };
    let [at, next] = [0, 0];
    for (const part of this.#plain ? whole.split(blankLine) : [whole]) {
      const begin = at + firstWordIn(part);
      for (let start = starts[next]; start && start.at <= begin; start = starts[++next])
        known = start;
      known = { at: begin, line: known.line + breaksIn(whole.slice(known.at, begin)) };
      const text = part.replace(/[ \t\n\v\f\r]+/g, ' ').trim();
      if (text !== '') this.blocks.push({ text, line: known.line });
      at += part.length + blankLine.length;
    }
    this.#parts = [];
    this.gap = false;
    this.#broken = false;
    this.#plain = false;
  }

  /** Where the draft stands; what is returned takes it back there. */
  mark(): () => void {
    const [blocks, parts] = [this.blocks.length, this.#parts];
    const { length } = parts;
    const [gap, broken, parent] = [this.gap, this.#broken, this.#parent];
    const plain = this.#plain;
    return () => {
      this.blocks.length = blocks;
      this.#parts = parts;
      parts.length = length;
      this.gap = gap;
      this.#broken = broken;
      this.#plain = plain;
      this.#parent = parent;
    };
  }

  /** Where in the whole the first word of each part stands: blank text between two of them is not in it, but has lines. */
  #starts(): LineStart[] {
    let end = 0;
    return this.#parts.map(({ text, line }) => {
      const at = end + firstWordIn(text);
      end += text.length;
      return { at, line };
    });
  }

  /** A tag and a capital in mid-word: these are boxes of their own, whose words only seem to belong together. */
  #isGlued(text: string): boolean {
    return !this.gap && /[a-z\d]$/.test(this.#parts.at(-1)?.text ?? '') && /^[A-Z]/.test(text);
  }
}

/** As on the page: what begins with a no-break space is not, for somebody wanted to see something there. */
function isBlank(text: string): boolean {
  return /^(?:[ \t\n\v\f\r]\s*)?$/.test(text);
}

const blankLine = '\n\n';

function firstWordIn(text: string): number {
  return Math.max(0, text.search(/\S/));
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
