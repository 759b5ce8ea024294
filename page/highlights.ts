import type { Kind, MarkedKind } from '../corpus/entry.ts';

/**
 * The one door to the highlight registry. The page shares it: its scripts can list our highlights and clear them, so
 * the names say nothing.
 */

/** A style of line under words, as `highlight.css` knows it. */
export type Line = MarkedKind | 'possible';
type Style = Line | 'hover';

const lineNames: Readonly<Record<Line, string>> = {
  slogan: 'kw-a',
  official: 'kw-b',
  body: 'kw-c',
  meeting: 'kw-d',
  document: 'kw-e',
  place: 'kw-f',
  possible: 'kw-g',
};
// Marked, so that scripts that only ask for a line carry no call of it.
export const lines = /* @__PURE__ */ Object.keys(lineNames) as readonly Line[];

/** Kinds without a line of their own are never painted. */
export function hasLine(kind: Kind): kind is MarkedKind {
  return kind in lineNames;
}

export interface Highlights {
  /** Replaces what a style covers; the empty list takes it out of the registry. */
  set(style: Style, ranges: readonly StaticRange[]): void;
  /** False when the page took one of ours out. */
  intact(): boolean;
  clear(): void;
}

export function createHighlights(): Highlights {
  const ours = new Map<string, Highlight>();
  const set = (style: Style, ranges: readonly StaticRange[]) => {
    const name = style === 'hover' ? 'kw-h' : lineNames[style];
    remove(ours, name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    // The tint goes over the lines, and a sure match over an unsure one.
    highlight.priority = style === 'hover' ? 2 : style === 'possible' ? 0 : 1;
    CSS.highlights.set(name, highlight);
    ours.set(name, highlight);
  };
  return {
    set,
    intact: () => [...ours].every(([name, highlight]) => CSS.highlights.get(name) === highlight),
    clear() {
      for (const name of [...ours.keys()]) remove(ours, name);
    },
  };
}

/** Only what is ours: the page may have taken the name for itself. */
function remove(ours: Map<string, Highlight>, name: string): void {
  if (ours.get(name) === CSS.highlights.get(name)) CSS.highlights.delete(name);
  ours.delete(name);
}
