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
  entries: entries.map(([entry, kind, count, possible = 0]) => ({
    entry,
    kind,
    count,
    possible,
    unmarked: 0,
  })),
  hidden: false,
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
  const [group] = gather(
    [report('top', ['1310', 'slogan', 1]), report('inner', ['1310', 'slogan', 4])],
    links,
  );
  expect(group?.rows).toMatchObject([{ count: 5, frame: 'top' }]);
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
    { entry: 'chen', kind: 'official', count: 1, possible: 0, unmarked: 1 },
  ] as const;
  const inner = { ...report('inner'), entries };
  expect(gather([inner], links)[0]?.rows).toMatchObject([{ count: 1, unmarked: 1 }]);
  const [group] = gather([inner, report('top', ['chen', 'official', 1])], links);
  expect(group?.rows).toMatchObject([{ count: 2, unmarked: 1 }]);
});

test('Each is in the script of the frame that has it first', () => {
  const entries = [
    { entry: 'chen', kind: 'official', count: 1, possible: 0, unmarked: 1 },
  ] as const;
  const inner = { ...report('inner'), entries, script: 'zh-Hant' } as const;
  const [group] = gather([inner, report('top', ['chen', 'official', 1])], links);
  expect(group?.rows).toMatchObject([{ script: 'zh-Hant', frame: 'inner' }]);
});

test('An entry without a known name is left out', () => {
  expect(gather([report('f', ['unknown', 'slogan', 1])], links)).toEqual([]);
});

test('A template is called by the words of the page where all frames have it of another place', () => {
  const goose = { entry: 'goose', kind: 'slogan', count: 1, possible: 0, unmarked: 0 } as const;
  const other = { ...report('top'), entries: [{ ...goose, wording: 'Foshan goose' }] };
  const own = { ...report('inner'), entries: [goose] };
  expect(gather([other, other], links)[0]?.rows[0]?.wording).toBe('Foshan goose');
  const next = { ...report('top'), entries: [{ ...goose, wording: 'Yunfu goose' }] };
  expect(gather([other, next], links)[0]?.rows[0]?.wording).toBe('Foshan goose');
  expect(gather([other, own], links)[0]?.rows[0]?.wording).toBeUndefined();
});
