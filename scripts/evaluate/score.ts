import type { TextMatch } from '../../corpus/plain-text.ts';
import { agrees } from './agree.ts';
import type { Label, LabelledPage } from './labelled-page.ts';

export interface PageScore {
  readonly page: LabelledPage;
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  /** Top-level matches that a label bears out. */
  readonly right: readonly TextMatch[];
  readonly wrong: readonly TextMatch[];
}

/**
 * Holds matches against labels. A `must` is found when a match of its entry, nested or not, overlaps it. A
 * top-level match is right when a `must` or `may` of its entry overlaps it, wrong otherwise; a nested match is
 * wrong only on a `not`. Plain places on positive pages are background and count neither way.
 */
export function scorePage(page: LabelledPage, matches: readonly TextMatch[]): PageScore {
  const musts = page.labels.filter((label) => label.expect === 'must');
  const isFound = (label: Label) => matches.some((match) => agrees(match, label));
  const verdicts = matches.map((match) => ({ match, verdict: judge(match, page) }));
  return {
    page,
    found: musts.filter(isFound),
    missed: musts.filter((label) => !isFound(label)),
    right: verdicts.filter(({ verdict }) => verdict === 'right').map(({ match }) => match),
    wrong: verdicts.filter(({ verdict }) => verdict === 'wrong').map(({ match }) => match),
  };
}

function judge(match: TextMatch, page: LabelledPage): 'right' | 'wrong' | 'neutral' {
  const agreeing = page.labels.filter((label) => agrees(match, label));
  if (agreeing.some((label) => label.expect === 'not')) return 'wrong';
  if (match.inside.length > 0) return 'neutral';
  if (agreeing.length > 0) return 'right';
  if (page.class === 'positive' && match.match.kind === 'place') return 'neutral';
  return 'wrong';
}
