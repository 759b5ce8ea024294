/** The element that a text stands in. */
export interface Parent {
  /** It is `<pre>`, or inside. */
  readonly plain: boolean;
}

/** A run of text, and the line of the file that it begins on. */
export interface Block {
  readonly text: string;
  readonly line: number;
}

/** Blocks of text in the making: they end, and words part, where they do on the page (`page/draft.ts`). */
export class Draft {
  readonly blocks: Block[] = [];
  /** Something stands here that parts the words on its two sides: white space, an image, a line break, an editor. */
  gap = false;
  #parts: string[] = [];
  /** Where the last of them stands. */
  #parent: Parent | undefined;
  #broken = false;
  /** The block begins in plain text. */
  #plain = false;
  /** Of the file, where the block begins. */
  #line = 1;

  /** The text between two tags; its first word stands on this line of the file. */
  add(text: string, parent: Parent | undefined, line: number): void {
    if (isBlank(text)) {
      this.gap = true;
      return;
    }
    if (parent !== this.#parent && this.#isGlued(text)) this.finish();
    if (this.#parts.length === 0) {
      this.#plain = parent?.plain ?? false;
      this.#line = line;
    } else if (this.gap) this.#parts.push(' ');
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
    let line = this.#line - breaksIn(whole.slice(0, whole.search(/\S/)));
    for (const part of this.#plain ? whole.split('\n\n') : [whole]) {
      const text = part.replace(/[ \t\n\v\f\r]+/g, ' ').trim();
      const before = breaksIn(part.slice(0, part.search(/\S/)));
      if (text !== '') this.blocks.push({ text, line: line + before });
      line += breaksIn(part) + 2;
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
    const [plain, line] = [this.#plain, this.#line];
    return () => {
      this.blocks.length = blocks;
      this.#parts = parts;
      parts.length = length;
      this.gap = gap;
      this.#broken = broken;
      this.#plain = plain;
      this.#line = line;
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

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
