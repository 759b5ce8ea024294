/** The element that a text stands in. */
export interface Parent {
  /** It is `<pre>`, or inside. */
  readonly plain: boolean;
}

/** Blocks of text in the making: they end, and words part, where they do on the page (`page/draft.ts`). */
export class Draft {
  readonly blocks: string[] = [];
  /** Something stands here that parts the words on its two sides: white space, an image, a line break, an editor. */
  gap = false;
  #parts: string[] = [];
  /** Where the last of them stands. */
  #parent: Parent | undefined;
  #broken = false;
  /** The block begins in plain text. */
  #plain = false;

  /** The text between two tags. */
  add(text: string, parent: Parent | undefined): void {
    if (isBlank(text)) {
      this.gap = true;
      return;
    }
    if (parent !== this.#parent && this.#isGlued(text)) this.finish();
    if (this.#parts.length === 0) this.#plain = parent?.plain ?? false;
    else if (this.gap) this.#parts.push(' ');
    this.gap = false;
    this.#broken = false;
    this.#parent = parent;
    this.#parts.push(text);
  }

  /** The second of two line breaks with nothing between ends the block: older pages part paragraphs so. */
  lineBreak(): void {
    if (this.#broken) this.finish();
    this.#broken = this.#parts.length > 0;
    this.gap = true;
  }

  /** The block, if there is any, and a fresh start. Plain text is cut at blank lines. */
  finish(): void {
    const whole = this.#parts.join('');
    for (const text of this.#plain ? whole.split('\n\n') : [whole]) {
      const block = text.replace(/[ \t\n\v\f\r]+/g, ' ').trim();
      if (block !== '') this.blocks.push(block);
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
    const [gap, broken, plain, parent] = [this.gap, this.#broken, this.#plain, this.#parent];
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

  /** A tag and a capital in mid-word: these are boxes of their own, whose words only seem to belong together. */
  #isGlued(text: string): boolean {
    return !this.gap && /[a-z\d]$/.test(this.#parts.at(-1) ?? '') && /^[A-Z]/.test(text);
  }
}

/** As on the page: what begins with a no-break space is not, for somebody wanted to see something there. */
function isBlank(text: string): boolean {
  return /^(?:[ \t\n\v\f\r]\s*)?$/.test(text);
}
