import { type Block, pieceOf } from './block.ts';
import { isParted } from './visibility.ts';

/** Longest block handed out, in UTF-16 code units: what is longer (plain text) is cut between sentences. */
const longest = 16_384;

/** A block in the making. */
export class Draft {
  nodes: Text[] = [];
  heading = false;
  /** Something stands here that parts the words on its two sides: an image, a line break, an editor. */
  gap = false;
  #begins: number[] = [];
  #text = '';
  #broken = false;

  add(node: Text): void {
    const data = node.data;
    if (isBlank(data)) {
      // White space between words counts, at the start of a block it does not; it keeps no node.
      if (this.nodes.length > 0) this.gap = true;
      return;
    }
    if (this.gap && this.nodes.length > 0) this.#text += ' ';
    this.gap = false;
    this.#broken = false;
    this.#begins.push(this.#text.length);
    this.nodes.push(node);
    this.#text += data;
  }

  /** True for the second of two line breaks with nothing between: older pages part paragraphs so. */
  lineBreak(): boolean {
    const second = this.#broken;
    this.#broken = this.nodes.length > 0;
    this.gap = true;
    return second;
  }

  /** Whether the node would only seem to go on with the last word, its element being a box of its own. */
  isGlued(node: Text): boolean {
    const before = this.nodes.at(-1);
    if (!before || this.gap || before.parentNode === node.parentNode) return false;
    return (
      isWordChar(before.data, before.length - 1) &&
      isWordChar(node.data, 0) &&
      isParted(before, node)
    );
  }

  /** The block, if any, and a fresh start. */
  *take(): Generator<Block> {
    const { nodes, heading } = this;
    const text = this.#text;
    const begins = this.#begins;
    this.nodes = [];
    this.#begins = [];
    this.#text = '';
    this.gap = false;
    this.#broken = false;
    if (text.length < 2) return;
    const block = { text, nodes, begins, skip: 0, heading };
    if (text.length <= longest && !isPlainText(block)) yield block;
    else yield* piecesOf(block);
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
  return block.text.includes('\n\n') && Boolean(block.nodes[0]?.parentElement?.closest('pre'));
}

function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 32 ? !/\S/.test(data) : data === '';
}

/** Letters and digits of alphabets; Chinese characters are words by themselves. */
function isWordChar(data: string, at: number): boolean {
  const code = data.charCodeAt(at);
  return code > 47 && code < 0x250 && /[\p{L}\p{N}]/u.test(data.charAt(at));
}
