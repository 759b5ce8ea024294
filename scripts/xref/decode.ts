/** The text of a file. */
export interface Decoded {
  readonly text: string;
  /** The encoding, where it had to be guessed. */
  readonly guessed?: string;
}

/**
 * The text of some bytes: UTF-16 by its mark, UTF-8, what a page declares, and else a guess. A byte order mark stays.
 * `isHtml` tells by its beginning whether a text may declare anything. Throws where the bytes are none of a text.
 */
export function decode(bytes: Uint8Array, isHtml: (beginning: string) => boolean): Decoded {
  const utf16 = utf16Marks[`${bytes[0]} ${bytes[1]}`];
  if (utf16) return { text: read(bytes, utf16) };
  const packed = packings.find(({ begins }) =>
    begins.test(read(bytes.subarray(0, beginning), 'latin1')),
  );
  if (packed) throw new Error(packed.says);
  if (isBinary(bytes)) throw new Error('no text, but bytes of some other kind');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const start = read(bytes.subarray(0, declaredWithin), 'latin1');
    const declared = isHtml(start) ? declaredIn(start) : undefined;
    if (declared !== undefined) return { text: read(bytes, declared) };
    const guessed = guess(bytes);
    return { text: read(bytes, guessed), guessed };
  }
}

/** By the first two bytes. */
const utf16Marks: Readonly<Record<string, string>> = {
  '255 254': 'utf-16le',
  '254 255': 'utf-16be',
};

/** Bytes in which it shows what a file is. */
const beginning = 1024;

/** Texts in a wrapping that is made of plain letters: nothing would be found in them, and nobody told why. */
const packings: readonly { readonly begins: RegExp; readonly says: string }[] = [
  { begins: /^%PDF-/, says: 'a PDF, which cannot be read; copy its text into a file' },
  { begins: /^\{\\rtf/, says: 'rich text (RTF), which cannot be read; save it as plain text' },
  {
    begins: /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\//i,
    says: 'a web archive (MHTML), which cannot be read; save the page as HTML',
  },
];

/** Bytes in which a page says what it is written in. */
const declaredWithin = 4096;

/** The encoding that a page declares, unless nobody knows it. */
function declaredIn(html: string): string | undefined {
  const [, label] =
    /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?([\w:.-]+)/i.exec(html) ?? [];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * What is hardly ever UTF-8 by chance is UTF-8 with some bytes broken. Older Chinese, of two bytes a character, is mostly of
 * usual characters, many of two high bytes; in Western text a sign or an accent stands among plain letters.
 */
function guess(bytes: Uint8Array): string {
  const broken = count(read(bytes, 'utf-8'), /\ufffd/g);
  const whole = count(read(bytes, 'utf-8'), /[^\0-\x7f\ufffd]/g);
  if (whole >= broken) return 'utf-8';
  const raw = Buffer.from(bytes).toString('latin1');
  const characters = raw.match(/[\x81-\xfe][\x40-\xfe]|[\x80-\xff]/g) ?? [];
  const usualIn = (form: RegExp) => characters.filter((one) => form.test(one)).length;
  const [simplified, traditional] = [usualIn(usual.gb18030), usualIn(usual.big5)];
  const isChinese =
    Math.max(simplified, traditional) * 2 > characters.length &&
    usualIn(ofHighBytes) * 4 > characters.length;
  if (!isChinese) return 'windows-1252';
  return traditional > simplified ? 'big5' : 'gb18030';
}

/** Both standards put the usual characters before the rare ones. */
const usual = {
  gb18030: /^[\xb0-\xd7][\xa1-\xfe]$/,
  big5: /^[\xa4-\xc6][\x40-\x7e\xa1-\xfe]$/,
} as const;

/** In Western text a letter follows. */
const ofHighBytes = /^[\xa4-\xd7][\xa1-\xfe]$/;

/** Texts have hardly any signs that control a device; pictures and packed files are full of them. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls.length * 50 > start.length;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
