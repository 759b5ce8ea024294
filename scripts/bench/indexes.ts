import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Index, openIndex } from '../../corpus/lexicon/open.ts';
import type { SeedEntry } from '../../corpus/seed.ts';

/** An index with what it cost. */
export interface Built {
  readonly index: Index;
  readonly buildMs: number;
  readonly openMs: number;
  readonly bytes: number;
  /** Bytes held in memory when opened, and after the first text; and the milliseconds that its first 10,000 characters took. */
  readonly held: { readonly opened: number; readonly read: number; readonly first: number };
}

/**
 * Compiles seeds (a folder) or entries in a process of its own and opens the result; in another one, opens it and
 * reads `text` to see what it holds.
 */
export function buildIndex(
  root: string,
  input: string | readonly SeedEntry[],
  text: string,
): Built {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  try {
    const from = typeof input === 'string' ? input : join(folder, 'entries.json');
    if (typeof input !== 'string') writeFileSync(from, JSON.stringify(input));
    const to = join(folder, 'index.bin');
    const script = join(root, 'scripts/bench/compile.ts');
    const output = execFileSync(process.execPath, [script, from, to], { encoding: 'utf8' });
    const cost = JSON.parse(output) as { milliseconds: number; bytes: number };
    const held = measureHeld(root, to, text);
    const { buffer } = new Uint8Array(readFileSync(to));
    const start = performance.now();
    const index = openIndex(buffer);
    return {
      index,
      buildMs: cost.milliseconds,
      openMs: performance.now() - start,
      bytes: cost.bytes,
      held,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureHeld(root: string, index: string, text: string): Built['held'] {
  const textPath = `${index}.txt`;
  writeFileSync(textPath, text);
  const args = ['--expose-gc', join(root, 'scripts/bench/hold.ts'), index, textPath];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Built['held'];
}
