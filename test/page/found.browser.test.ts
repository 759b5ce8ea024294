import { afterEach, describe, expect, test } from 'vitest';
import { lensOn, painted, stopAll } from './lens-on.ts';

afterEach(stopAll);

const wordings = ({ lens }: Awaited<ReturnType<typeof lensOn>>) =>
  lens.matches().map(({ wording }) => wording);

describe('what has been found on a page', () => {
  test.each([
    ['all words', '<p><b>common prosperity</b></p>', ''],
    ['the first words', '<p><b>common prosperity</b> for all</p>', ' '],
    ['the last words', '<p>For all <b>common prosperity</b></p>', '\n'],
  ])(
    'is let go of when a script empties the node that holds %s of a block',
    async (_, html, left) => {
      const page = await lensOn(html);
      expect(wordings(page)).toEqual(['common prosperity']);
      (document.querySelector('b')?.firstChild as Text).data = left;
      await page.settled();
      expect(wordings(page)).toEqual([]);
      expect(painted()).toEqual([]);
    },
  );

  test('is there once when more words and an image are put behind it, though white space stands before it', async () => {
    const page = await lensOn('<p id="last">\n <b>common prosperity</b></p>');
    document.querySelector('#last')?.append(' for all', document.createElement('img'));
    await page.settled();
    expect(wordings(page)).toEqual(['common prosperity']);
    expect(painted()).toEqual(['common prosperity']);
  });

  test('stays the same match when its node is emptied and filled again before the page is read', async () => {
    const page = await lensOn('<p><b>common prosperity</b> for all</p>');
    const [before] = page.lens.matches();
    const text = document.querySelector('b')?.firstChild as Text;
    text.data = '';
    text.data = 'common prosperity';
    await page.settled();
    expect(page.lens.matches().map(({ id }) => id)).toEqual([before?.id]);
  });

  test.each([
    ['first', '<p>common <b>prosperity</b></p>', 'prepend'],
    ['last', '<p><b>common</b> prosperity</p>', 'append'],
  ] as const)(
    'is torn apart by a block that comes %s in an inline element',
    async (_, html, put) => {
      const page = await lensOn(html);
      expect(wordings(page)).toEqual(['common prosperity']);
      document.querySelector('b')?.[put](document.createElement('div'));
      await page.settled();
      expect(wordings(page)).toEqual([]);
    },
  );

  test('stays on both sides of such a block', async () => {
    const page = await lensOn('<p>common prosperity, <b>said Chen Anming</b></p>');
    document.querySelector('b')?.prepend(document.createElement('div'));
    await page.settled();
    expect(wordings(page)).toEqual(['common prosperity', 'Chen Anming']);
  });

  test('stays beside an editor when the words on its other side change', async () => {
    const page = await lensOn(
      '<div>common prosperity<div contenteditable>draft</div><b>for all</b></div>',
    );
    (document.querySelector('b')?.firstChild as Text).data = 'for many';
    await page.settled();
    expect(wordings(page)).toEqual(['common prosperity']);
  });

  test.each(['<img>', '<script></script>', '<textarea></textarea>'])(
    'stays behind %s when a block comes before that',
    async (unread) => {
      const page = await lensOn(`<div>for all ${unread} common prosperity</div>`);
      document.querySelector('div')?.firstChild?.after(document.createElement('div'));
      await page.settled();
      expect(wordings(page)).toEqual(['common prosperity']);
    },
  );
});
