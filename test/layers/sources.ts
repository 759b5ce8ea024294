import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A source file with what it imports. */
export interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path from the repository's root for a file of ours, else the name of the package. */
  readonly of: string;
  readonly ours: boolean;
  /** Erased when compiled: brings no code with it. */
  readonly typeOnly: boolean;
}

/** Every TypeScript file of the rooms given, tests left out. */
export function readSources(root: string, rooms: readonly string[]): Source[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => readSource(root, posix.join(room, name.replaceAll('\\', '/')))),
  );
}

export function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) };
}

/** Static imports, exports from elsewhere, and dynamic imports of a literal. */
export function importsOf(path: string, text: string): Import[] {
  const fromClause = /^(?:import|export)\s+(type\s+)?((?:[^'";]|\n)*?)\s*from\s*'([^']+)'/gm;
  const bare = /^import\s+'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'/g;
  return [
    ...[...text.matchAll(fromClause)].map(([, type, names = '', of = '']) =>
      importOf(path, of, Boolean(type) || onlyTypes(names)),
    ),
    ...[...text.matchAll(bare), ...text.matchAll(dynamic)].map(([, of = '']) =>
      importOf(path, of, false),
    ),
  ];
}

function onlyTypes(names: string): boolean {
  const inBraces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const each = inBraces?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

function importOf(path: string, of: string, typeOnly: boolean): Import {
  const ours = of.startsWith('.');
  const plain = of.replace(/\?.*$/, '');
  return { ours, typeOnly, of: ours ? posix.join(posix.dirname(path), plain) : plain };
}
