import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { usualSettings } from '../../../contract/settings.ts';
import type { LookUpAnswer } from '../../../corpus/card.ts';
import style from '../../../entrypoints/popup/popup.css?inline';
import { Popup, type PopupProps } from '../../../entrypoints/popup/popup.tsx';
import lookUp from '../../../ui/look-up.css?inline';
import { expectAccessible } from '../../ui/accessible.ts';
import { article, goose } from '../../ui/samples.ts';
import { mount } from '../../ui/surface.ts';

const page: Extract<PopupProps['page'], { is: 'read' }> = {
  is: 'read',
  groups: [
    {
      kind: 'slogan',
      rows: [{ link: goose, count: 2, possible: 0, inside: 0, unmarked: 0, frame: 'top' }],
    },
  ],
  hidden: false,
  complete: true,
};
const unmarked: typeof page = {
  ...page,
  groups: page.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, unmarked: row.count })),
  })),
};
const found: LookUpAnswer[] = [
  { is: 'entry', link: goose, definition: 'The one that flies first.' },
  { is: 'article', article, excerpt: 'gave play to the head goose' },
];

const keys = [
  { shortcut: 'Alt+Shift+J', does: 'Go to the next match' },
  { shortcut: '', does: 'Go to the previous match' },
  { shortcut: 'Ctrl+Y', does: 'Hide or show all marks' },
];

let root: HTMLElement;
let props: PopupProps;

beforeEach(() => {
  root = mount('tifa', lookUp, style);
  const search = vi.fn(async (query: string) => (query.includes('goose') ? found : []));
  props = {
    page,
    search,
    onGoTo: vi.fn(),
    onHide: vi.fn(),
    read: vi.fn(),
    articles: [article],
    keys,
    settings: usualSettings,
    onSettings: vi.fn(),
  };
});
afterEach(() => document.body.replaceChildren());

const show = (more: Partial<PopupProps> = {}) => render(<Popup {...props} {...more} />, root);
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
const type = async (words: string) => {
  await userEvent.type(root.querySelector('input') as HTMLElement, words);
};

describe('The list of what is on the page', () => {
  test('comes after the settings, which so are reached before it', () => {
    show();
    const [list, settings] = [root.querySelector('.group'), root.querySelector('select')];
    const follows = settings?.compareDocumentPosition(list as Node);
    expect(follows).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('ends with why something is not marked, where that is so', () => {
    const why = 'left out by the choice above. “Everything known” marks it';
    show();
    expect(root.textContent).not.toContain(why);
    show({ page: unmarked });
    expect(root.textContent).toContain(why);
  });

  test('hides the marks, and shows them again', () => {
    show();
    button('Hide marks on this page')?.click();
    expect(props.onHide).toHaveBeenCalledWith(true);
    show({ page: { ...page, hidden: true } });
    button('Show marks')?.click();
    expect(props.onHide).toHaveBeenLastCalledWith(false);
  });

  test('offers no marks to hide where there are none, and those to show that were hidden', () => {
    show({ page: { ...page, groups: [] } });
    expect(button('marks')).toBeUndefined();
    show({ page: { ...page, groups: [], hidden: true } });
    expect(button('Show marks')).toBeDefined();
  });

  test('begins with how to see what a mark is, where there is one', () => {
    const how = 'underlined words to see what they are';
    show();
    expect(root.textContent).toContain(`Point at ${how}`);
    show({ page: { ...page, hidden: true } });
    expect(root.textContent).not.toContain(how);
    expect(root.textContent).toContain('The marks are hidden.');
    show({ page: unmarked });
    expect(root.textContent).not.toContain(how);
  });

  test.each([
    ['the extension does not run here', 'unlisted', 'does not run on this page'],
    ['the browser lets it read only some sites', 'withheld', 'only some of its news sites'],
    ['the page has to be reloaded', 'unread', 'reload it'],
    ['the page has gone', 'gone', 'changed or is loading again'],
    ['this is a PDF', 'pdf', 'cannot read PDF files'],
  ] as const)('says plainly when %s', (_, because, words) => {
    show({ page: { is: 'elsewhere', because } });
    expect(root.textContent).toContain(words);
  });
});

describe('What it knows and where it runs', () => {
  test('is said in a line, with the way to the list of sites', () => {
    show();
    const line = root.querySelector('.scope');
    expect(line?.textContent).toBe(
      'Tifa Lens is built from one report of Jiangmen Daily of 2023 and marks only what stands in them. ' +
        'News sites it runs on',
    );
    line?.querySelector('a')?.click();
    expect(props.read).toHaveBeenCalledWith({ page: 'index', part: 'sites' });
  });
});

test('What it is for is said at the top', () => {
  show();
  expect(root.querySelector('header')?.textContent).toContain('set wordings of Chinese politics');
});

describe('What the lines mean', () => {
  const strokeOf = (name: string) => {
    const badges = [...root.querySelectorAll('.legend .kind')];
    const badge = badges.find((one) => one.textContent === name);
    return badge && getComputedStyle(badge, '::before').textDecorationStyle;
  };

  test('is said of every kind', () => {
    show();
    const lines = [...root.querySelectorAll('.legend li')].map((line) => line.textContent);
    expect(lines.filter((line) => !line?.includes(': '))).toEqual([]);
  });

  test('says of nobody that he holds a post today', () => {
    show();
    const official = [...root.querySelectorAll('.legend li')].map((line) => line.textContent)[1];
    expect(official).toBe('Official: named in the corpus with a Party or state post');
  });

  test('is folded away', () => {
    show();
    expect(root.querySelector('.legend')).toHaveProperty('open', false);
  });

  test.each([
    ['Official', 'double'],
    ['Body', 'dashed'],
    ['Place', 'wavy'],
    ['Possible', 'dotted'],
  ])('is drawn as on the page: %s is %s', (name, style) => {
    show();
    expect(strokeOf(name)).toBe(style);
  });
});

describe('The keys', () => {
  test('are named as the reader has them, folded away', () => {
    show();
    const list = root.querySelector<HTMLDetailsElement>('.keys');
    expect(list?.open).toBe(false);
    expect([...(list?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
      'Alt+Shift+J: Go to the next match',
      'No key set: Go to the previous match',
      'Ctrl+Y: Hide or show all marks',
    ]);
  });

  test('are not spoken of where there are none', () => {
    show({ keys: [] });
    expect(root.querySelector('.keys')).toBeNull();
  });
});

describe('How much is marked', () => {
  const choice = (label: string) => screen.getByRole('combobox', { name: label });

  test('can be chosen by which entries and how often', async () => {
    show();
    await userEvent.selectOptions(choice('Mark'), 'Officials, main slogans and meetings');
    expect(props.onSettings).toHaveBeenCalledWith({ ...usualSettings, salience: 'signature' });
    await userEvent.selectOptions(choice('How often'), 'Once on the page');
    expect(props.onSettings).toHaveBeenCalledWith({ ...usualSettings, occurrences: 'page' });
  });

  test('shows what is chosen', () => {
    show({ settings: { salience: 'all', occurrences: 'section' } });
    expect(choice('Mark').element()).toHaveProperty('value', 'all');
    expect(choice('How often').element()).toHaveProperty('value', 'section');
  });
});

test('The popup has letters of the size that the reader has set', () => {
  show();
  const { documentElement } = document;
  const size = () => getComputedStyle(root.querySelector('.popup') as Element).fontSize;
  expect(size()).toBe('15px');
  // As the browser does where the reader has set 24 pixels.
  documentElement.style.fontSize = '24px';
  const enlarged = size();
  documentElement.style.fontSize = '';
  expect(enlarged).toBe('22.5px');
});

describe('The look-up', () => {
  test('answers as one types, with entries and articles', async () => {
    show();
    await type('goose');
    await expect.poll(() => button('The one that flies first.')).toBeDefined();
    button('gave play to the head goose')?.click();
    expect(props.read).toHaveBeenCalledWith({ page: 'article', id: '001' });
  });

  test('is where one types as soon as the popup is open', async () => {
    show();
    const box = root.querySelector('input');
    await expect.poll(() => document.activeElement).toBe(box);
  });

  test('is gone through by keys: down to the answers, up, and by Escape back to the box', async () => {
    show();
    await type('goose');
    await expect.poll(() => root.querySelectorAll('.answers button').length).toBe(2);
    const stops = [root.querySelector('input'), ...root.querySelectorAll('.answers button')];
    const at = () => stops.indexOf(document.activeElement as HTMLElement);
    const way = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
    const stations: number[] = [];
    for (const key of [...way, 'ArrowDown', 'ArrowDown', 'Escape']) {
      await userEvent.keyboard(`{${key}}`);
      stations.push(at());
    }
    expect(stations).toEqual([0, 1, 2, 2, 1, 0, 1, 2, 0]);
    expect(root.querySelector('input')?.value).toBe('goose');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(props.read).toHaveBeenCalledWith({ page: 'entry', id: goose.id });
  });

  test('leaves the arrows to who chooses characters with them', async () => {
    show();
    await type('goose');
    await expect.poll(() => root.querySelectorAll('.answers button').length).toBe(2);
    const box = root.querySelector('input');
    const key = { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true };
    expect(box?.dispatchEvent(new KeyboardEvent('keydown', key))).toBe(true);
    expect(document.activeElement).toBe(box);
  });

  test('reads the first answer on Enter', async () => {
    show();
    await type('goose{Enter}');
    await expect.poll(() => props.read).toHaveBeenCalledWith({ page: 'entry', id: goose.id });
  });

  test('reads nothing on Enter where nothing is found or answered', async () => {
    const search = vi.fn(async () => Promise.reject(new Error('no background')));
    show({ search });
    await type('g{Enter}');
    await expect.poll(() => search.mock.calls.length).toBe(2);
    show();
    await type('{Enter}');
    await expect.poll(() => props.search).toHaveBeenCalledWith('g');
    expect(props.read).not.toHaveBeenCalled();
  });

  test('tells a screen reader how many answers there are', async () => {
    show();
    await type('goose');
    await expect.poll(() => root.querySelector('[role="status"]')?.textContent).toBe('2 answers');
  });

  test('shows twenty answers and says how many more there are, which then are a press away', async () => {
    const many = Array.from({ length: 23 }, (_, at): LookUpAnswer => {
      const link = { ...goose, id: `goose-${at}`, name: `Goose ${at}` };
      return { is: 'entry', link, definition: '' };
    });
    show({ search: async () => many });
    await type('g');
    const shown = () => root.querySelectorAll('.answers .name').length;
    await expect.poll(shown).toBe(20);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('23 answers');
    button('All 23 answers')?.click();
    await expect.poll(shown).toBe(23);
    expect(document.activeElement?.textContent).toContain('Goose 20');
    expect(button('All 23 answers')).toBeUndefined();
    await type('o');
    await expect.poll(shown).toBe(20);
  });

  test('dates a meeting whose name does not: who asks for a month sees of which day each is', async () => {
    const link = {
      ...goose,
      id: 'plenum',
      kind: 'meeting',
      name: 'Third Plenary Session',
    } as const;
    const definition = 'A meeting of the committee.';
    const named = { ...link, id: 'enlarged', name: 'Enlarged meeting of 25 June 2023' };
    const search = async (): Promise<LookUpAnswer[]> => [
      { is: 'entry', link, definition, date: '2023-06-20' },
      { is: 'entry', link: named, definition, date: '2023-06-25' },
    ];
    show({ search });
    await type('June 2023');
    const gists = () => [...root.querySelectorAll('.gist')].map((gist) => gist.textContent);
    await expect.poll(gists).toEqual([`20 June 2023 · ${definition}`, definition]);
  });

  test('says when nothing is found', async () => {
    show();
    await type('swan');
    await expect.poll(() => root.textContent).toContain('Nothing found.');
    expect(root.textContent).toContain('only what stands in one report of Jiangmen Daily of 2023');
    expect(root.textContent).toContain('a person or post not named there is unknown to it');
  });

  test('says no more than that while nobody knows what the answers are from', async () => {
    show({ articles: [] });
    await type('swan');
    await expect
      .poll(() => root.querySelector('.look-up > .soft')?.textContent)
      .toBe('Nothing found.');
  });

  test.each([
    ['fails', async () => Promise.reject(new Error('no background'))],
    ['is refused', async () => undefined],
  ])('says so when the question %s, and does not call that nothing found', async (_, search) => {
    show({ search });
    await type('goose');
    await expect.poll(() => root.textContent).toContain('could not be answered');
    expect(root.textContent).not.toContain('Nothing found');
  });

  test('gives only the answers to what was typed last', async () => {
    const answers: ((found: readonly LookUpAnswer[]) => void)[] = [];
    show({ search: () => new Promise((answer) => answers.push(answer)) });
    await type('g');
    await expect.poll(() => answers.length).toBe(1);
    await type('o');
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.([]);
    answers[0]?.(found);
    await expect.poll(() => root.textContent).toContain('Nothing found.');
  });
});

describe('Axe finds nothing wrong with the popup', () => {
  test('over a page with entries and an open look-up', async () => {
    show();
    await type('goose');
    await expect.poll(() => button('The one that flies first.')).toBeDefined();
    await expectAccessible(root);
  });

  test('over a page with nothing marked, and with nothing found', async () => {
    show({ page: unmarked });
    await type('swan');
    await expect.poll(() => root.textContent).toContain('Nothing found.');
    await expectAccessible(root);
  });

  test('over a page on which the extension does not run', async () => {
    show({ page: { is: 'elsewhere', because: 'unlisted' } });
    await expectAccessible(root);
  });
});
