import { describe, expect, it } from 'vitest';
import type { Match } from '../../corpus/match.ts';
import { createRecogniser, differences } from '../../scripts/soak/expected.ts';
import { longestOf } from '../../scripts/soak/tasks.ts';
import { goalsOf, growth, type Sample } from '../../scripts/soak/verdict.ts';
import { createWriter } from '../../scripts/soak/writer.ts';

const match: Match = {
  start: 4,
  end: 21,
  entry: 'common-prosperity',
  kind: 'slogan',
  salience: 'standing',
  confidence: 'exact',
  reason: { via: 'rendering' },
  nested: [],
};
const blocks = ['For common prosperity.'];
const known = { complete: true, entries: [{ entry: 'common-prosperity', count: 1 }] };
const seen = { blocks, inSight: [true], ranges: [{ block: 0, start: 4, end: 21 }], report: known };

describe('The soak compares the page with what the recogniser finds in its text', () => {
  it('and has nothing to say where they agree', () => {
    expect(differences(seen, [[match]])).toEqual([]);
  });

  it('calls a match in sight that is not marked lost', () => {
    expect(differences({ ...seen, ranges: [] }, [[match]])).toEqual([
      'lost: block 0, 4–21 “common prosperity”',
    ]);
  });

  it('does not miss marks out of sight, which need not be registered', () => {
    expect(differences({ ...seen, ranges: [], inSight: [false] }, [[match]])).toEqual([]);
  });

  it('calls a mark stale over words that are no match, or are gone from the page', () => {
    const ranges = [
      ...seen.ranges,
      { block: 0, start: 0, end: 3 },
      { block: -1, start: 0, end: 0 },
    ];
    expect(differences({ ...seen, ranges }, [[match]])).toEqual([
      'stale: block 0, 0–3 “For”',
      'stale: block -1, 0–0 “”',
    ]);
  });

  it('counts what is known of the whole page', () => {
    const report = { ...known, entries: [] };
    expect(differences({ ...seen, report }, [[match]])).toEqual([
      'common-prosperity: 0 known, 1 there',
    ]);
  });

  it('counts what stands inside a longer wording, too', () => {
    const outer = { ...match, entry: 'longer', nested: [match] };
    const entries = [...known.entries, { entry: 'longer', count: 1 }];
    expect(differences({ ...seen, report: { ...known, entries } }, [[outer]])).toEqual([]);
  });

  it('lists stock phrases and places without asking for marks on them', () => {
    const plain = { ...match, kind: 'place' } as const;
    expect(differences({ ...seen, ranges: [] }, [[plain]])).toEqual([]);
  });

  it('asks until what the page has shown lets nothing more pass', () => {
    const shown: unknown[] = [];
    const recogniser = createRecogniser(
      {
        recognise: ({ signals }) => {
          shown.push(signals?.anchors);
          return { matches: [[]], signals: { anchors: ['guangdong'], people: [] }, waiting: [] };
        },
      },
      'Guangdong',
    );
    recogniser.matches(blocks);
    expect(shown).toEqual([undefined, ['guangdong']]);
  });
});

describe('The longest task of a trace', () => {
  const place = { pid: 1, tid: 1, args: {} };
  const ours = { ...place, args: { data: { url: 'chrome-extension://x/content.js' } } };
  const events = [
    { ...place, name: 'RunTask', ts: 0, dur: 9_000, tdur: 5_000 },
    { ...ours, name: 'FunctionCall', ts: 10, dur: 900, tdur: 800 },
    { ...ours, name: 'FunctionCall', ts: 20, dur: 100, tdur: 90 },
    { ...ours, name: 'FunctionCall', ts: 2_000, dur: 900, tdur: 700 },
    { ...place, name: 'RunTask', ts: 10_000, dur: 20_000, tdur: 18_000 },
    { ...place, name: 'RunTask', ts: 0, dur: 99_000, tdur: 99_000, pid: 2 },
    { ...place, name: 'soaked', ts: 31_000 },
  ];

  it('is measured on the thread’s own clock, apart for those with a script of ours', () => {
    expect(longestOf(events, 'chrome-extension://x/')).toEqual({ any: 18, ours: 5, script: 1.5 });
  });

  it('does not pass for none where the trace has no tasks of the page', () => {
    expect(() => longestOf(events.slice(5), 'chrome-extension://x/')).toThrow('no tasks');
  });
});

describe('Memory is flat', () => {
  it('when the last third is like the middle third, whatever came before', () => {
    expect(growth([1, 2, 4, 4, 4, 4])).toBe(1);
    expect(growth([9, 9, 4, 4, 5, undefined])).toBe(1.25);
  });

  it('and a soak in which it is not misses its goal', () => {
    const samples = [1, 1, 2].map((page) => ({ ...still, page }));
    const course = { samples, deaths: 5, wantedDeaths: 5, hovers: 1, hoverFaults: [] };
    const missed = goalsOf(course).filter(({ value, most }) => !(value <= most));
    expect(missed.map(({ what }) => what)).toEqual([
      'heap of the page, last third to middle third',
    ]);
  });
});

const still: Sample = {
  at: 0,
  page: 1,
  dom: 1,
  worker: 1,
  nodes: 1,
  listeners: 1,
  ranges: 1,
  any: 1,
  ours: 1,
  script: 1,
  deaths: 0,
  faults: [],
};

describe('The live blog', () => {
  it('says the same every time, in the page as here', () => {
    const words = { wordings: ['common prosperity'], english: ['and', 'of'], chinese: ['随后'] };
    const write = new Function(`return (${createWriter})(7, ${JSON.stringify(words)}).html()`);
    expect(write()).toBe(createWriter(7, words).html());
  });
});
