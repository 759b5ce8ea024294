import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput } from '../../scripts/xref/input.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const file = join(folder, 'page.txt');
  writeFileSync(file, content);
  return readInput(file);
}

test.each([
  ['its document type', '<!DOCTYPE html>'],
  ['its first element', '\n<html lang="en">'],
  ['an XML declaration', '<?xml version="1.0"?>\n<!DOCTYPE html>'],
  ['a comment', '<!-- saved from url=(0014)about:internet -->\r\n<!DOCTYPE html>'],
  ['comments', '<?xml version="1.0"?><!-- one --><!-- two -->\n<html>'],
])('a file is HTML by %s, whatever it is called', (_, beginning) => {
  expect(read(`${beginning}<p>The <b>county</b></p>`)).toMatchObject({
    isHtml: true,
    text: 'The county',
  });
});

test.each([
  ['text that speaks of it', 'The tag <html> begins a page.'],
  ['a comment alone', '<!-- a note --> The county'],
  ['very many comments', '<!-- a -->'.repeat(10_000)],
  ['a comment without an end', '<!-- '.repeat(10_000)],
])('%s is text as it stands', (_, content) => {
  expect(read(content)).toMatchObject({ isHtml: false, text: content });
});
