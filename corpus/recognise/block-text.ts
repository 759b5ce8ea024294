import type { Index } from '../lexicon/open.ts';
import { type Tokens, token } from '../text/tokens.ts';
import { isHan } from '../text/units.ts';
import { Places } from './places.ts';
import type { Span } from './span.ts';
import type { Workspace } from './workspace.ts';

/** The text of a block with its tokens and the places in it. */
export class BlockText {
  readonly index: Index;
  readonly workspace: Workspace;
  readonly text: string;
  /** Those of the scanner, until `keep` is called. */
  tokens: Tokens;
  readonly places = new Places();

  /** A text that the workspace has just scanned. */
  constructor(workspace: Workspace, text: string) {
    this.index = workspace.index;
    this.workspace = workspace;
    this.text = text;
    this.tokens = workspace.tokens;
  }

  id(at: number): number {
    return at >= 0 && at < this.tokens.count ? (this.tokens.ids[at] as number) : token.end;
  }

  start(at: number): number {
    return this.tokens.starts[at] as number;
  }

  end(at: number): number {
    return this.isChinese(at) ? this.start(at) + 1 : (this.tokens.ends[at] as number);
  }

  /** Whether a token is a Chinese character. */
  isChinese(at: number): boolean {
    return isHan(this.text.charCodeAt(this.start(at)));
  }

  /** Empty where no token stands: what was scanned before may still be behind the last. */
  word(at: number): string {
    const isThere = at >= 0 && at < this.tokens.count;
    return isThere ? this.text.slice(this.start(at), this.end(at)) : '';
  }

  /** What a span says, from its first word to its last. */
  textOf({ from, to }: Span): string {
    return to > from ? this.text.slice(this.start(from), this.end(to - 1)) : '';
  }

  /** Makes the block last: the scanner's tokens are overwritten by the next text. */
  keep(): void {
    this.tokens = this.tokens.copy();
  }

  whole(): Span {
    return { from: 0, to: this.tokens.count };
  }
}
