import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { htmlText } from './html-text.ts';

/** A file's text, cut into the runs that matching sees. */
export interface Input {
  readonly file: string;
  /** The file's text; for HTML the extracted text. */
  readonly text: string;
  readonly isHtml: boolean;
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
    const text = decode(readFileSync(file === '-' ? 0 : resolve(calledFrom(), file)));
    const isHtml = /\.[xs]?html?$/i.test(file) || htmlBegins.test(text.slice(0, opening));
    return { file, text: isHtml ? htmlText(text) : text, isHtml };
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

/** UTF-16 by its mark; UTF-8; else what the page declares; else the encoding of older Chinese files. A byte order mark stays. */
function decode(bytes: Uint8Array): string {
  const utf16 = utf16Marks[`${bytes[0]} ${bytes[1]}`];
  if (utf16) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const declared =
      /(?:charset|^<\?xml[^>]*encoding)=["']?([\w-]+)/i.exec(start)?.[1] ?? 'gb18030';
    return new TextDecoder(declared, { ignoreBOM: true }).decode(bytes);
  }
}

/** By the first two bytes. */
const utf16Marks: Readonly<Record<string, string>> = {
  '255 254': 'utf-16le',
  '254 255': 'utf-16be',
};
