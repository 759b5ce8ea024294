import { describe, expect, it } from 'vitest';
import { type LabelledPage, parsePage } from '../../scripts/evaluate/labelled-page.ts';
import { scoreReport } from '../../scripts/evaluate/report.ts';
import { scorePage } from '../../scripts/evaluate/score.ts';

/** A page on which nothing is found. */
function page(lang: string, pageClass: LabelledPage['class'], labels: number) {
  const text = '{{must two-sessions|words}} '.repeat(labels);
  const header = `lang: ${lang}\nclass: ${pageClass}\n`;
  return scorePage(parsePage('p', `${header}---\nThe ${text}`), []);
}

function report(scores: readonly ReturnType<typeof page>[], figuresOnly: boolean): string[] {
  const kindOf = () => 'body';
  return scoreReport({ title: 'a set', scores, kindOf, figuresOnly }).split('\n');
}

describe('the report of an evaluation', () => {
  it('has the rows of the README: by language, by kind, for pages with little on them, for false alarms', () => {
    const scores = [
      page('en', 'positive', 20),
      page('hans', 'positive', 6),
      page('mt', 'positive', 5),
      page('hant', 'positive', 2),
      page('en', 'negative', 0),
    ];
    expect(report(scores, true)).toEqual([
      'a set: 5 pages, 38 words',
      '2 pages, all: precision – (0 wrong of 0), recall 0.000 (26 missed of 26)',
      '  English, by people: precision – (0 wrong of 0), recall 0.000 (20 missed of 20)',
      '  simplified Chinese: precision – (0 wrong of 0), recall 0.000 (6 missed of 6)',
      '  bodies: precision – (0 wrong of 0), recall 0.000 (26 missed of 26)',
      '2 pages with 5 formulas or fewer to be found, all: precision – (0 wrong of 0), recall 0.000 (7 missed of 7)',
      '1 pages that only look alike: 0.00 false alarms per 1,000 words (0 in 1)',
      '0 unrelated pages: – false alarms per 1,000 words (0 in 0)',
    ]);
  });

  it('shows errors in context only where more than figures is wanted', () => {
    const scores = [page('en', 'positive', 1)];
    expect(report(scores, false).at(-1)).toBe('p MISSED two-sessions: The [words] ');
    expect(report(scores, true).join('')).not.toContain('MISSED');
  });
});
