import { type Block, pieceOf } from './block.ts';
import { closestAcross } from './closest.ts';
import { asShown, isParted } from './visibility.ts';

/** Longest block handed out, in UTF-16 code units: what is longer (plain text) is cut between sentences. */
const longest = 16_384;

/** A block in the making, and where finished blocks go. */
export class Draft {
  heading: boolean;
  /** Something stands here that parts the words on its two sides: white space, an image, a line break, an editor. */
  gap = false;
  readonly #out: Block[];
  #nodes: Text[] = [];
  #begins: number[] = [];
  #text = '';
  #broken = false;

  constructor(out: Block[], heading: boolean) {
    this.#out = out;
    this.heading = heading;
  }

  add(node: Text): void {
    const { data } = node;
    if (isBlank(data)) {
      // Keeps no node: it counts between words only.
      this.gap = true;
      return;
    }
    if (this.#isGlued(node)) this.finish();
    if (this.gap && this.#text) this.#text += ' ';
    this.gap = false;
    this.#broken = false;
    this.#begins.push(this.#text.length);
    this.#nodes.push(node);
    this.#text += data;
  }

  /** The second of two line breaks with nothing between ends the block: older pages part paragraphs so. */
  lineBreak(): void {
    if (this.#broken) this.finish();
    this.#broken = this.#text !== '';
    this.gap = true;
  }

  /** The block, if there is any, and a fresh start. */
  finish(): void {
    if (this.#nodes.length > 0) {
      const { heading } = this;
      const text = asShown(this.#text, this.#nodes[0]?.parentElement);
      this.push({ text, nodes: this.#nodes, begins: this.#begins, skip: 0, heading });
      this.#nodes = [];
      this.#begins = [];
      this.#text = '';
    }
    this.gap = false;
    this.#broken = false;
  }

  /** Hands out a block, in pieces where it is plain text or very long. */
  push(block: Block): void {
    const { length } = block.text;
    if (length < 2) return;
    if (length <= longest && !isPlainText(block)) this.#out.push(block);
    else this.#out.push(...piecesOf(block));
  }

  /** Whether the node would only seem to go on with the last word, its element being a box of its own. */
  #isGlued(node: Text): boolean {
    const before = this.#nodes.at(-1);
    if (!before || this.gap || before.parentNode === node.parentNode) return false;
    return (
      isWordChar(before.data, before.length - 1) &&
      isWordChar(node.data, 0) &&
      isParted(before, node)
    );
  }
}

/** Plain text is cut at blank lines; anything too long at the end of a sentence, or else where it is. */
function* piecesOf(block: Block): Generator<Block> {
  const plain = isPlainText(block);
  let from = 0;
  while (from < block.text.length) {
    const to = endOfPiece(block.text, from, plain);
    yield pieceOf(block, from, to);
    from = to;
  }
}

function endOfPiece(text: string, from: number, plain: boolean): number {
  const blank = plain ? text.indexOf('\n\n', from) : -1;
  const end = blank < 0 ? text.length : blank + 2;
  if (end - from <= longest) return end;
  const window = text.slice(from, from + longest);
  const stop = Math.max(...['. ', '.\n', '。', '! ', '? '].map((mark) => window.lastIndexOf(mark)));
  return from + (stop > 0 ? stop + 1 : longest);
}

function isPlainText(block: Block): boolean {
  return block.text.includes('\n\n') && closestAcross(block.nodes[0], 'pre') !== undefined;
}

function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 32 ? !/\S/.test(data) : data === '';
}

/** Letters and digits of alphabets; Chinese characters are words by themselves. */
function isWordChar(data: string, at: number): boolean {
  const code = data.charCodeAt(at);
  return code > 47 && code < 0x250 && /[\p{L}\p{N}]/u.test(data.charAt(at));
}
