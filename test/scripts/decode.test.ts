import { describe, expect, test } from 'vitest';
import { decode } from '../../scripts/xref/decode.ts';

const always = () => true;
const never = () => false;

/** Bytes by the characters of Latin-1. */
const bytes = (text: string) => Buffer.from(text, 'latin1');
/** 两个确立 in GB 18030, 兩個確立 in Big5. */
const [gb, big5] = ['\xc1\xbd\xb8\xf6\xc8\xb7\xc1\xa2', '\xa8\xe2\xad\xd3\xbd\x54\xa5\xdf'];

describe('what is not UTF-8 and declares nothing is read', () => {
  test.each([
    ['as UTF-8 with one broken byte', '江门“两个确立”\n'.repeat(3), 'utf-8'],
    ['as UTF-8 where little is not English', 'Jiangmen’s “1310” deployment', 'utf-8'],
  ])('%s', (_, text, guessed) => {
    const broken = Buffer.concat([Buffer.from(text), bytes('\xe6')]);
    expect(decode(broken, never)).toEqual({ text: `${text}\ufffd`, guessed });
  });

  test.each([
    ['as older Chinese', gb, '两个确立', 'gb18030'],
    ['as older Chinese in traditional characters', big5, '兩個確立', 'big5'],
    ['as older Chinese among English', `The ${gb} are`, 'The 两个确立 are', 'gb18030'],
    ['as Big5 among English', `The ${big5} are`, 'The 兩個確立 are', 'big5'],
    ['as Chinese with one broken byte', `${gb} \xff`, '两个确立 \ufffd', 'gb18030'],
    [
      'as older Western text',
      'Jiangmen\x92s \x93head goose\x94 caf\xe9',
      'Jiangmen’s “head goose” café',
      'windows-1252',
    ],
    ['as Western text with signs', 'A\xb7B \xabC\xe9\xbb', 'A·B «Cé»', 'windows-1252'],
    ['as Western text with one accent', '\xc4gypten', 'Ägypten', 'windows-1252'],
  ])('%s', (...[, written, text, guessed]) => {
    expect(decode(bytes(written), never)).toEqual({ text, guessed });
  });
});

describe('an encoding is declared', () => {
  test.each([
    ['in a tag', `<meta charset=big5>${big5}`],
    ['in a longer tag', `<meta http-equiv="x" content="text/html; charset=big5">${big5}`],
    ['in XML', `<?xml version="1.0" encoding='Big5'?>${big5}`],
  ])('%s', (_, written) => {
    const { text, guessed } = decode(bytes(written), always);
    expect(text).toMatch(/兩個確立$/);
    expect(guessed).toBeUndefined();
  });

  test.each([
    ['in words of a page', `The words charset=big5 ${gb}`, always],
    ['by a name that nobody knows', `<meta charset="x-none">${gb}`, always],
    ['in a text that is no page', `<meta charset="big5"> is a tag. ${gb}`, never],
  ])('but not %s', (_, written, isHtml) => {
    const { text, guessed } = decode(bytes(written), isHtml);
    expect(text).toMatch(/两个确立$/);
    expect(guessed).toBe('gb18030');
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01'],
    ['a text in UTF-16 without its mark', 'J\0i\0a\0n\0g\0'],
  ])('are not read: %s', (_, written) => {
    expect(() => decode(bytes(written), never)).toThrow('no text, but bytes of some other kind');
  });

  test.each([
    ['a PDF', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>', 'a PDF'],
    ['rich text', '{\\rtf1\\ansi Two Establishes}', 'rich text (RTF)'],
    [
      'a page saved with its pictures',
      'From: <Saved by Blink>\r\nSubject: A\r\n B\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"',
      'a web archive (MHTML)',
    ],
  ])('are not read, and it is said what they are: %s', (_, written, kind) => {
    expect(() => decode(bytes(written), never)).toThrow(`${kind}, which cannot be read; `);
  });

  test.each([
    ['of files', 'Notes on %PDF- and {\\rtf'],
    ['of mail', 'Note: I sent it\n\nContent-Type: multipart/related, said the server'],
  ])('are none that speak %s', (_, written) => {
    expect(decode(bytes(written), never)).toEqual({ text: written });
  });

  test('are more than one stray sign', () => {
    const text = `${'Jiangmen '.repeat(20)}\0\f\x1b[0m`;
    expect(decode(bytes(text), never)).toEqual({ text });
  });

  test('are not nothing', () => {
    expect(decode(bytes(''), never)).toEqual({ text: '' });
  });
});
