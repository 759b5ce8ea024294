import { expect, test } from 'vitest';
import type { FrameReport } from '../../../contract/messages.ts';
import type { Link } from '../../../corpus/card.ts';
import { gather } from '../../../entrypoints/popup/gather.ts';

const links = new Map<string, Link>(
  [
    { id: 'goose', kind: 'slogan' as const, name: 'head goose' },
    { id: '1310', kind: 'slogan' as const, name: '1310' },
    { id: 'chen', kind: 'official' as const, name: 'Chen Anming' },
  ].map((link) => [link.id, link]),
);

const report = (
  frame: string,
  ...entries: [string, FrameReport['entries'][0]['kind'], number, number?][]
) => ({
  frame,
  path: [] as number[],
  entries: entries.map(([entry, kind, count, possible = 0]) => ({
    entry,
    kind,
    count,
    possible,
    inside: 0,
    unmarked: 0,
  })),
  hidden: false,
  pdf: false,
  complete: true,
});

test('Entries are grouped by kind, slogans first, in the order of the page', () => {
  const groups = gather(
    [report('f', ['chen', 'official', 1], ['goose', 'slogan', 2], ['1310', 'slogan', 1])],
    links,
  );
  expect(groups.map(({ kind }) => kind)).toEqual(['slogan', 'official']);
  expect(groups[0]?.rows.map(({ link }) => link.id)).toEqual(['goose', '1310']);
});

test('Frames of a page are counted together; the first that has an entry is gone to', () => {
  const inner = { ...report('inner', ['1310', 'slogan', 4]), path: [0] };
  const [group] = gather([inner, report('top', ['1310', 'slogan', 1])], links);
  expect(group?.rows).toMatchObject([{ count: 5, frame: 'top' }]);
});

test('What is in the page itself comes before what is in its frames, and these in their order, whoever answers first', () => {
  const at = (path: number[], entry: string) => ({
    ...report(path.join(), [entry, 'slogan', 1], ['mark', 'slogan', 1]),
    path,
  });
  const named = (id: string): [string, Link] => [id, { id, kind: 'slogan', name: id }];
  const all = ['page', 'first', 'in the first', 'second', 'eleventh', 'mark'];
  const reports = [
    at([10], 'eleventh'),
    at([0, 3], 'in the first'),
    at([1], 'second'),
    at([], 'page'),
    at([0], 'first'),
  ];
  for (const answered of [reports, reports.toReversed()]) {
    const [group] = gather(answered, new Map(all.map(named)));
    const rows = group?.rows.map(({ link, frame }) => [link.id, frame]);
    expect(rows).toEqual([
      ['page', ''],
      ['mark', ''],
      ['first', '0'],
      ['in the first', '0,3'],
      ['second', '1'],
      ['eleventh', '10'],
    ]);
  }
});

test('Frames without a number have the same order, whoever answers first', () => {
  const at = (frame: string) => ({ ...report(frame, ['1310', 'slogan', 1]), path: [-1] });
  const frames = [
    [at('a'), at('b')],
    [at('b'), at('a')],
  ].map((reports) => gather(reports, links)[0]?.rows[0]?.frame);
  expect(frames).toEqual(['a', 'a']);
});

test('What is only possible is counted apart', () => {
  const [group] = gather(
    [report('top', ['chen', 'official', 2, 1]), report('inner', ['chen', 'official', 1, 1])],
    links,
  );
  expect(group?.rows).toMatchObject([{ count: 3, possible: 2 }]);
});

test('What the setting leaves out is counted apart in all frames', () => {
  const entries = [
    { entry: 'chen', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 1 },
  ] as const;
  const inner = { ...report('inner'), entries };
  expect(gather([inner], links)[0]?.rows).toMatchObject([{ count: 1, unmarked: 1 }]);
  const [group] = gather([inner, report('top', ['chen', 'official', 1])], links);
  expect(group?.rows).toMatchObject([{ count: 2, unmarked: 1 }]);
});

test('What stands inside longer wordings is counted apart in all frames', () => {
  const entries = [
    { entry: 'chen', kind: 'official', count: 3, possible: 0, inside: 2, unmarked: 0 },
  ] as const;
  const frames = [
    { ...report('a'), entries },
    { ...report('b'), entries },
  ];
  expect(gather(frames, links)[0]?.rows).toMatchObject([{ count: 6, inside: 4 }]);
});

test('Each is in the script of the frame that has it first', () => {
  const entries = [
    { entry: 'chen', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 1 },
  ] as const;
  const inner = { ...report('inner'), entries, script: 'zh-Hant' } as const;
  const later = { ...report('later', ['chen', 'official', 1]), path: [0] };
  const [group] = gather([later, inner], links);
  expect(group?.rows).toMatchObject([{ script: 'zh-Hant', frame: 'inner' }]);
});

test('An entry without a known name is left out', () => {
  expect(gather([report('f', ['unknown', 'slogan', 1])], links)).toEqual([]);
});

test('A template is called by the words of the page where all frames have it of another place', () => {
  const goose = {
    entry: 'goose',
    kind: 'slogan',
    count: 1,
    possible: 0,
    inside: 0,
    unmarked: 0,
  } as const;
  const other = { ...report('top'), entries: [{ ...goose, wording: 'Foshan goose' }] };
  const own = { ...report('inner'), path: [1], entries: [goose] };
  expect(gather([other, other], links)[0]?.rows[0]?.wording).toBe('Foshan goose');
  const next = { ...report('next'), path: [0], entries: [{ ...goose, wording: 'Yunfu goose' }] };
  expect(gather([other, next], links)[0]?.rows[0]?.wording).toBe('Foshan goose');
  expect(gather([other, own], links)[0]?.rows[0]?.wording).toBeUndefined();
});
