import type { Entry } from '../../corpus/entry.ts';
import { ChineseName, type Script } from '../chinese-name.tsx';
import { PageWords } from '../page-words.tsx';
import {
  betterEnglish,
  capitalised,
  knownAs,
  nameSource,
  quoted,
  recognisedAs,
  unverified,
  wholeWords,
  wordingName,
} from '../words.ts';
import type { FoundHere } from './found.ts';

interface NamesProps {
  readonly entry: Entry;
  readonly found?: FoundHere | undefined;
  /** The script that the reader has before him. */
  readonly script?: Script | undefined;
}

/** What it is called in Chinese, in English and on the page. */
export function Names({ entry, found, script }: NamesProps) {
  const better = betterEnglish(entry);
  const isTranslated = entry.kind !== 'official' && entry.kind !== 'place';
  return (
    <div class="names">
      {entry.chinese ? (
        <ChineseName chinese={entry.chinese} first={script} />
      ) : (
        // What is said of the page's own words says so, too.
        !standingHere(entry, found)?.includes(unverified) && (
          <p class="soft small">No verified Chinese.</p>
        )
      )}
      {entry.kind !== 'official' && entry.gloss && (
        <p class="soft small">Word for word: {entry.gloss}</p>
      )}
      {isTranslated && <p class="soft small">{nameSource(entry)}</p>}
      {better && (
        <p class="small">
          <span class="soft">{capitalised(wordingName(better))}:</span> {better.text}
        </p>
      )}
      {found && <FoundWords found={found} entry={entry} script={script} />}
    </div>
  );
}

interface FoundWordsProps extends NamesProps {
  readonly found: FoundHere;
}

/** The page's own words where they are neither the name nor the heading, and what is known of them. */
export function FoundWords({ found, entry, script }: FoundWordsProps) {
  const wording = wholeWords(found.wording);
  const names = [entry.name, entry.chinese?.hans ?? '', entry.chinese?.hant ?? ''].map(bare);
  const standing = standingHere(entry, found);
  if (names.includes(bare(wording))) return null;
  if (found.place !== undefined)
    return standing ? <p class="soft small">Here: {standing}</p> : null;
  return (
    <p class="here">
      Here: <PageWords words={quoted(wording)} script={script} />
      {standing && <span class="soft small">, {standing}</span>}
    </p>
  );
}

/** What is known of the page's own words; nothing of those that are only possible. */
function standingHere(entry: Entry, found: FoundHere | undefined): string | undefined {
  if (!found || found.confidence === 'possible') return undefined;
  const wording = bare(wholeWords(found.wording));
  const known = entry.renderings.find(({ text }) => bare(text) === wording);
  return known ? knownAs(known) : recognisedAs(found, entry);
}

/** Quotation marks and case make no difference that a reader would want to see. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[“”‘’"'″「」]/gu, '');
}
