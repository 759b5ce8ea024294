import { readFileSync } from 'node:fs';
import { openIndex } from '../../corpus/lexicon/open.ts';
import { recognise } from '../../corpus/recognise/recognise.ts';

/**
 * Run by itself with `--expose-gc`: `node hold.ts INDEX TEXT`. Prints how many bytes an index holds, in buffers and on
 * the heap: just opened, and after a text was read with it (what gates and patterns decode on first use stays).
 */
const [path = '', textPath = ''] = process.argv.slice(2);
const blocks = readFileSync(textPath, 'utf8').split('\n');
const before = held();
const index = openIndex(bufferOf(path));
const opened = held() - before;
const found = recognise(index, { blocks }).matches.length;
console.log(JSON.stringify({ opened, read: held() - before, found }));

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bufferOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
