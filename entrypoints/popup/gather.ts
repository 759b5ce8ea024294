import type { FrameReport } from '../../contract/messages.ts';
import type { Link } from '../../corpus/card.ts';
import { type Kind, kinds } from '../../corpus/entry.ts';

/** The entries of one kind on a page, those first that the page has first. */
export interface Group {
  readonly kind: Kind;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly link: Link;
  /** Matches. */
  readonly count: number;
  /** How many of them are only possible. */
  readonly possible: number;
  /** How many of them have no mark of their own but stand inside a longer wording that has one. */
  readonly inside: number;
  /** How many of them the setting chosen leaves out. */
  readonly unmarked: number;
  /** Of a template the page's own words, if it says them of other places only than the one in the entry's name. */
  readonly wording?: string | undefined;
  /** The script of the page's Chinese, where it says so. */
  readonly script?: FrameReport['script'];
  /** The first frame that has it. */
  readonly frame: string;
}

/**
 * Puts together what the frames of a page report, whichever answered first: the page itself comes before its frames.
 * Entries without a known name are left out.
 */
export function gather(
  reports: readonly FrameReport[],
  links: ReadonlyMap<string, Link>,
): readonly Group[] {
  const rows = new Map<string, Row>();
  for (const { frame, script, entries } of reports.toSorted(byPlace)) {
    for (const { entry, kind: _, ...counts } of entries) {
      const link = links.get(entry);
      const before = rows.get(entry);
      if (before) rows.set(entry, add(before, counts));
      else if (link) rows.set(entry, { ...counts, link, script, frame });
    }
  }
  return kinds.flatMap((kind) => {
    const ofKind = [...rows.values()].filter(({ link }) => link.kind === kind);
    return ofKind.length > 0 ? [{ kind, rows: ofKind }] : [];
  });
}

/** A frame comes before those in it; two that have no number in the frame round them have an order all the same. */
function byPlace(one: FrameReport, other: FrameReport): number {
  for (const [depth, index] of one.path.entries()) {
    const there = other.path[depth] ?? Number.NEGATIVE_INFINITY;
    if (index !== there) return index - there;
  }
  return one.path.length - other.path.length || one.frame.localeCompare(other.frame);
}

function add(row: Row, more: Omit<Row, 'link' | 'script' | 'frame'>): Row {
  return {
    ...row,
    count: row.count + more.count,
    possible: row.possible + more.possible,
    inside: row.inside + more.inside,
    unmarked: row.unmarked + more.unmarked,
    // That of the first frame, to which a press goes.
    wording: more.wording && row.wording,
  };
}
