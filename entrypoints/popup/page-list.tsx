import { useState } from 'preact/hooks';
import { LinkChinese } from '../../ui/entry-link.tsx';
import { HowTo } from '../../ui/how-to.tsx';
import { PageWords, scriptOf } from '../../ui/page-words.tsx';
import { kindPlurals, wholeWords } from '../../ui/words.ts';
import type { Group, Row } from './gather.ts';
import { whatToMark } from './marking.tsx';
import type { PageState } from './page-state.ts';

interface PageListProps {
  readonly page: Extract<PageState, { is: 'read' }>;
  readonly onGoTo: (frame: string, entry: string) => void;
}

/** Rows of a kind that are shown at once: a Party report has a hundred formulas, and officials come after them. */
const first = 10;
/** A kind that has hardly more is shown whole. */
const many = 15;

/** What is on the page, by kind: also the way in for readers who cannot see the marks. */
export function PageList({ page, onGoTo }: PageListProps) {
  if (page.groups.length === 0)
    return (
      <p class="soft">
        {page.complete
          ? 'No known wording is on this page.'
          : 'No known wording so far; parts of the page have not been read.'}
      </p>
    );
  const rows = page.groups.flatMap((group) => group.rows);
  return (
    <>
      {rows.some(({ count, unmarked }) => unmarked < count) && (
        <p class="soft hint">{page.hidden ? 'The marks are hidden.' : <HowTo />}</p>
      )}
      {page.groups.map((group) => (
        <KindGroup key={group.kind} group={group} onGoTo={onGoTo} />
      ))}
      {rows.some(({ unmarked }) => unmarked > 0) && (
        <p class="soft hint">
          “Not marked”: left out by the choice above. “{whatToMark.all}” marks it, too.
        </p>
      )}
    </>
  );
}

function KindGroup({ group, onGoTo }: { group: Group; onGoTo: PageListProps['onGoTo'] }) {
  const [whole, setWhole] = useState(false);
  const { length } = group.rows;
  const isLong = length > many;
  return (
    <section class="group">
      <h3>
        <span class={`kind kind-${group.kind}`}>{kindPlurals[group.kind]}</span>{' '}
        <span class="count">{length}</span>
      </h3>
      <ul>
        {group.rows.slice(0, isLong && !whole ? first : length).map((row) => (
          <li key={row.link.id}>
            <EntryRow row={row} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="whole" onClick={() => setWhole(!whole)}>
          {whole ? `Only the first ${first}` : `All ${length}`}
          <span class="unseen"> {kindPlurals[group.kind]}</span>
        </button>
      )}
    </section>
  );
}

function EntryRow({ row, onGoTo }: { row: Row; onGoTo: PageListProps['onGoTo'] }) {
  const { link, script, count, frame, wording } = row;
  return (
    <button
      type="button"
      class={hasOwnMark(row) ? undefined : 'unmarked'}
      onClick={() => onGoTo(frame, link.id)}
    >
      <span class="name">
        {wording ? (
          <PageWords words={wholeWords(wording)} script={scriptOf(wording, link) ?? script} />
        ) : (
          link.name
        )}
      </span>
      {wording ? (
        <span class="soft">in the corpus: {link.name}</span>
      ) : (
        <LinkChinese link={link} script={script} />
      )}
      <span class="count">
        {count}
        <span class="unseen">{count === 1 ? ' match' : ' matches'}</span>
        <Doubts row={row} />
      </span>
    </button>
  );
}

/** What stands only inside longer wordings has no line of its own, neither a solid nor a dotted one. */
function hasOwnMark({ count, inside, unmarked }: Row): boolean {
  return inside + unmarked < count;
}

/** How many of an entry's matches are less than a sure mark of its own; no number where all are. */
function Doubts({ row }: { row: Row }) {
  const { count, possible, inside, unmarked } = row;
  const of = (some: number) => some < count && `${some} `;
  return (
    <>
      {possible > 0 && (
        <span class="doubt">
          {of(possible)}
          <span class={hasOwnMark(row) ? 'possible' : undefined}>possible</span>
        </span>
      )}
      {inside > 0 && <span class="doubt">{of(inside)}inside other words</span>}
      {unmarked > 0 && <span class="doubt">{of(unmarked)}not marked</span>}
    </>
  );
}
