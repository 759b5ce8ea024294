import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from './decode.ts';
import { htmlText } from './html-text.ts';
import { type LineStart, linesOf } from './lines.ts';

/** A file's text, cut into the runs that matching sees. */
export interface Input {
  readonly file: string;
  /** The file's text; for HTML the extracted text. */
  readonly text: string;
  readonly isHtml: boolean;
  /** Where in the text lines of the file begin; for HTML, blocks. */
  readonly lines: readonly LineStart[];
  /** HTML only: what the page is told by. */
  readonly lead?: string;
  /** The encoding, where it had to be guessed. */
  readonly guessed?: string;
}

/**
 * A page that a browser has saved begins with a comment on where it comes from. Each ends at its first sign of an end and at
 * no later one, or there would be too many ways to read very many of them.
 */
const htmlBegins =
  /^\s*(?:(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)\s*)*<(?:!doctype html|html)\b/i;

/** UTF-16 units in which it shows what a file is. */
const opening = 4096;

/** Reads a file, or standard input for `-`. */
export function readInput(file: string): Input | { readonly file: string; readonly error: string } {
  try {
    const bytes = readFileSync(file === '-' ? 0 : resolve(calledFrom(), file));
    const isHtml = (text: string) =>
      /\.[xs]?html?$/i.test(file) || htmlBegins.test(text.slice(0, opening));
    const { text, guessed } = decode(bytes, isHtml);
    const read = isHtml(text)
      ? { ...htmlText(text), isHtml: true }
      : { text, lines: linesOf(text), isHtml: false };
    return { file, ...read, ...(guessed && { guessed }) };
  } catch (error) {
    return { file, error: why(error) };
  }
}

function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return causes[code] ?? error.message;
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
};

/** The folder the reader stands in: npm itself runs a script in the project's. */
function calledFrom(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
