import type { Import } from './sources.ts';

/** Who may import what: the table of the design. */
interface Row {
  /** Rooms whose code may be imported; a file's own room always may. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/** Never shipped, though it stands in a room that is: a row of its own. */
const compiler = 'corpus/compiler';

const table: Readonly<Record<string, Row>> = {
  [compiler]: { rooms: ['corpus'], types: [], packages: [] },
  corpus: { rooms: [], types: [], packages: ['minisearch'] },
  page: { rooms: [], types: ['corpus'], packages: [] },
  ui: { rooms: [], types: ['corpus'], packages: ['preact'] },
  contract: { rooms: [], types: ['corpus'], packages: ['wxt', 'valibot'] },
  entrypoints: {
    rooms: ['ui', 'page', 'contract'],
    types: ['corpus'],
    packages: ['wxt', 'preact', '@floating-ui/dom'],
  },
  // Neither is shipped, so their packages are of no weight here.
  build: { rooms: ['corpus', compiler], types: [], packages: ['*'] },
  scripts: { rooms: ['corpus', compiler, 'build'], types: [], packages: ['*'] },
};

/** The one entrypoint that runs the recogniser. */
const background = 'entrypoints/background';

/** Types, and the lists of names and signs that give them their meaning: as light as types, and as free. */
const vocabularies: readonly string[] = [
  'corpus/entry.ts',
  'corpus/tags.ts',
  'corpus/publication.ts',
];

/** Why an import breaks the table, or `undefined` where it does not. */
export function breach(from: string, imported: Import): string | undefined {
  const room = roomOf(from);
  const row = table[room];
  if (!row) return `${room} is not a room`;
  if (!imported.ours) {
    const allowed = row.packages.some((name) => isOfPackage(imported.of, name));
    return allowed ? undefined : `${room} may not import ${imported.of}`;
  }
  const target = roomOf(imported.of);
  if (target === room)
    return room === 'entrypoints' ? betweenEntrypoints(from, imported) : undefined;
  if (row.rooms.includes(target)) return undefined;
  const light = imported.typeOnly || vocabularies.includes(imported.of);
  if (row.types.includes(target) && light) return undefined;
  if (target === 'corpus' && from.startsWith(background)) return undefined;
  return `${room} may not import ${imported.typeOnly ? 'types' : 'code'} of ${target}`;
}

/** A room is a folder at the top, or the compiler's in it; a file at the top is its own. */
function roomOf(path: string): string {
  if (path.startsWith(`${compiler}/`)) return compiler;
  return path.split('/')[0] ?? path;
}

function isOfPackage(name: string, allowed: string): boolean {
  return (
    allowed === '*' ||
    name === allowed ||
    name.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`)
  );
}

function betweenEntrypoints(from: string, { of }: Import): string | undefined {
  const entrypoint = (path: string) => path.split('/')[1]?.replace(/\..*$/, '');
  return entrypoint(from) === entrypoint(of) ? undefined : 'an entrypoint may not import another';
}
