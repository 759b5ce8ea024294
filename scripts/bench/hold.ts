import { readFileSync } from 'node:fs';
import { openIndex } from '../../corpus/lexicon/open.ts';
import { recognise } from '../../corpus/recognise/recognise.ts';

/** Characters of the text that are read first. */
const firstLength = 10_000;

/**
 * Run by itself with `--expose-gc`: `node hold.ts INDEX TEXT`. Prints how many bytes an index holds, in buffers and on
 * the heap: just opened, and after a text was read with it (what gates and patterns decode on first use stays); and how many
 * milliseconds the beginning of the text takes a program that has read nothing before, as a background just woken.
 */
const [path = '', textPath = ''] = process.argv.slice(2);
const blocks = readFileSync(textPath, 'utf8').split('\n');
const before = held();
const index = openIndex(bufferOf(path));
const opened = held() - before;
const start = performance.now();
recognise(index, { blocks: beginning() });
const first = performance.now() - start;
const found = recognise(index, { blocks }).matches.length;
console.log(JSON.stringify({ opened, read: held() - before, first, found }));

function beginning(): string[] {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += block.length;
    return length > firstLength;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bufferOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
