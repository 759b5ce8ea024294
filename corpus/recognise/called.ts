import type { Index } from '../lexicon/open.ts';
import { scan } from '../text/scan.ts';
import { token } from '../text/tokens.ts';
import { findHits } from './find.ts';
import { ScannedBlock } from './scanned-block.ts';
import { Workspace } from './workspace.ts';

/**
 * Ids of the entries that a few words are a wording of, from the first word to the last, whatever ends the sentence.
 * They are asked for by themselves: no gate, which wants to know what stands around them, is asked.
 */
export function entriesCalled(index: Index, words: string): readonly string[] {
  const workspace = new Workspace(index);
  const { tokens } = workspace;
  scan(words, index, tokens);
  let last = tokens.count;
  while (tokens.ids[last - 1] === token.end) last--;
  const whole = findHits(new ScannedBlock(workspace, words), tokens).filter(
    ({ from, to, via }) => from === 0 && to === last && via !== 'concept',
  );
  return [...new Set(whole.map(({ entry }) => index.entry(entry).id))];
}
