import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kind } from '../../../corpus/entry.ts';
import type { Row } from '../../../entrypoints/popup/gather.ts';
import { PageList } from '../../../entrypoints/popup/page-list.tsx';
import style from '../../../entrypoints/popup/popup.css?inline';
import { expectAccessible } from '../../ui/accessible.ts';
import { goose } from '../../ui/samples.ts';
import { mount } from '../../ui/surface.ts';

const chen = { id: 'chen', kind: 'official', name: 'Chen Anming' } as const;

const row = (link: Row['link'], more: Partial<Row> = {}): Row => ({
  link,
  count: 2,
  possible: 0,
  inside: 0,
  unmarked: 0,
  frame: 'top',
  ...more,
});

let root: HTMLElement;
const onGoTo = vi.fn();

beforeEach(() => {
  root = mount('tifa popup', style);
});
afterEach(() => document.body.replaceChildren());

function show(...rows: readonly Row[]): void {
  const groups = [...Map.groupBy(rows, ({ link }) => link.kind)].map(([kind, ofKind]) => ({
    kind: kind as Kind,
    rows: ofKind,
  }));
  showPage(groups, true);
}

function showPage(groups: Parameters<typeof PageList>[0]['page']['groups'], complete: boolean) {
  render(<PageList page={{ is: 'read', groups, hidden: false, complete }} onGoTo={onGoTo} />, root);
}

const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
const counted = () => root.querySelector('li .count')?.textContent;

describe('The list of what is on the page', () => {
  test('has a heading for each kind that counts what is listed under it', () => {
    show(row(goose), row({ ...goose, id: 'swan' }), row(chen, { count: 3 }));
    const headings = [...root.querySelectorAll('h3')].map((one) => one.textContent);
    expect(headings).toEqual(['Slogans 2', 'Officials 1']);
  });

  test('has a template by the words of the page where they are of another place than its name', () => {
    show(row({ ...goose, name: 'Kaiping answer sheet' }, { wording: 'Foshan answer sheet' }));
    expect(root.querySelector('li .name')?.textContent).toBe('Foshan answer sheet');
    expect(root.querySelector('li')?.textContent).toContain('in the corpus: Kaiping answer sheet');
    expect(root.querySelector('li .zh')).toBeNull();
  });

  test.each([
    ['simplified where nothing tells', 'Chinese', '湖南答卷', undefined, 'zh-Hans'],
    ['the script of the page', 'Chinese', '湖南答卷', 'zh-Hant', 'zh-Hant'],
    ['the script that its characters tell', 'Chinese', '頭雁', 'zh-Hans', 'zh-Hant'],
    ['none', 'English', 'Hunan answer sheet', 'zh-Hant', undefined],
  ] as const)('says in what language words of the page are: %s, if in %s', (...given) => {
    const [, , wording, script, lang] = given;
    show(row(goose, { wording, script }));
    expect(root.querySelector('li .name [lang]')?.getAttribute('lang')).toBe(lang);
  });

  test.each([
    ['all of its matches are', 2, '2 matchespossible'],
    ['one of its matches is', 1, '2 matches1 possible'],
    ['none is', 0, '2 matches'],
  ])('says of an entry whether it is only possible: %s', (_, possible, words) => {
    show(row(chen, { possible }));
    expect(counted()).toBe(words);
  });

  test.each([
    ['all of its matches are', 2, '2 matchesnot marked'],
    ['one of its matches is', 1, '2 matches1 not marked'],
    ['none is', 0, '2 matches'],
  ])('says of an entry what is not marked at the setting chosen: %s', (_, unmarked, words) => {
    show(row(goose, { unmarked }));
    expect(counted()).toBe(words);
    expect(root.textContent?.includes('“Everything known” marks it, too')).toBe(unmarked > 0);
  });

  test.each([
    ['all of its matches are', { inside: 2 }, '2 matchesinside other words', true],
    ['one of its matches is', { inside: 1 }, '2 matches1 inside other words', false],
    [
      'the other is not marked',
      { inside: 1, unmarked: 1 },
      '2 matches1 inside other words1 not marked',
      true,
    ],
  ])('says of an entry what has no mark but that of a longer wording: %s', (...given) => {
    const [, counts, words, isUnmarked] = given;
    show(row(goose, counts));
    expect(counted()).toBe(words);
    expect(root.querySelector('li button')?.classList.contains('unmarked')).toBe(isUnmarked);
  });

  test('draws no dotted line for what is only possible where that has none', () => {
    show(row(chen, { possible: 2, inside: 2 }));
    expect(counted()).toBe('2 matchespossibleinside other words');
    expect(root.querySelector('.possible')).toBeNull();
  });

  test.each([
    [undefined, '头雁'],
    ['zh-Hans', '头雁'],
    ['zh-Hant', '頭雁'],
  ] as const)('names it in the script of the page: %s', (script, words) => {
    show(row(goose, { script }));
    expect(root.querySelector('.zh')?.textContent).toBe(words);
  });

  test('shows ten of a kind at first, so that the other kinds are not far, and all when asked', async () => {
    show(...Array.from({ length: 34 }, (_, i) => row({ ...goose, id: `goose-${i}` })));
    const rows = () => root.querySelectorAll('.group li').length;
    expect(rows()).toBe(10);
    button('All 34')?.click();
    await expect.poll(rows).toBe(34);
    button('Only the first 10')?.click();
    await expect.poll(rows).toBe(10);
  });

  test('goes to an entry in the frame that has it', () => {
    show(row(goose), row(chen, { frame: 'inner' }));
    button('Chen Anming')?.click();
    expect(onGoTo).toHaveBeenCalledWith('inner', 'chen');
  });

  test('says when there is nothing, and when it is not yet known', () => {
    showPage([], true);
    expect(root.textContent).toContain('No known wording is on this page.');
    showPage([], false);
    expect(root.textContent).toContain('No known wording so far');
  });

  test('has nothing wrong that axe finds', async () => {
    show(row(goose, { unmarked: 1 }), row(chen, { possible: 1 }));
    await expectAccessible(root);
  });
});
