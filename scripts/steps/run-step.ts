import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The repository's root. */
export const root = join(import.meta.dirname, '..', '..');

export interface Step {
  readonly name: string;
  /** A tool of `node_modules/.bin` and its arguments. */
  readonly command: readonly [tool: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  /** What it wrote to stdout and stderr, in the order of writing. */
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a step to its end; a step that cannot even start is one that failed. */
export function runStep({ name, command, env }: Step): Promise<Outcome> {
  const [tool, ...args] = command;
  const started = performance.now();
  const bin = join(root, 'node_modules', '.bin');
  const windows = process.platform === 'win32';
  const child = spawn(windows ? `"${join(bin, tool)}.cmd"` : join(bin, tool), args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: [bin, process.env.PATH].join(delimiter) },
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    // A character may come in two pieces.
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
  }
  return new Promise((resolve) => {
    const end = (ok: boolean) =>
      resolve({ name, ok, output, milliseconds: performance.now() - started });
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** One line for a step and, below it, what is worth knowing of it first; then all it wrote where it failed. */
export function printOutcome(
  { name, ok, output, milliseconds }: Outcome,
  first: readonly string[] = [],
): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  (${(milliseconds / 1000).toFixed(1)} s)`);
  for (const text of ok ? first : [...first, output.trimEnd()])
    console.log(text.replace(/^/gm, '      '));
}
