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
const text = readFileSync(textPath, 'utf8');
const blocks = text.split('\n');
const before = held();
const index = openIndex(bufferOf(path));
const opened = held() - before;
const beginning = text.slice(0, firstLength).split('\n');
const start = performance.now();
recognise(index, { blocks: beginning });
const first = performance.now() - start;
const found = recognise(index, { blocks }).matches.length;
console.log(JSON.stringify({ opened, read: held() - before, first, found }));

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bufferOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
