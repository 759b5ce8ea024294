import { afterEach, describe, expect, test } from 'vitest';
import { lensOn, painted, stopAll } from './lens-on.ts';

afterEach(stopAll);

const entries = (lens: { matches(): readonly { entry: string }[] }) =>
  lens.matches().map(({ entry }) => entry);

function pointAt(rect: DOMRect | undefined): [number, number] {
  if (!rect) throw new Error('nothing to point at');
  return [rect.left + rect.width / 2, rect.top + rect.height / 2];
}

describe('In a paragraph of which a part is hidden', () => {
  test.each(['style="display:none"', 'hidden', 'style="visibility:hidden"'])(
    'the words behind a first part with %s are marked and listed',
    async (how) => {
      const { lens } = await lensOn(`<p><span ${how}>Live </span><b>common prosperity</b></p>`);
      expect(painted()).toEqual(['common prosperity']);
      expect(entries(lens)).toEqual(['common-prosperity']);
    },
  );

  test.each(['style="display:none"', 'style="visibility:hidden"'])(
    'the words of a part with %s are not listed',
    async (how) => {
      const { lens } = await lensOn(`<p>Chen Anming <b ${how}>common prosperity</b></p>`);
      expect(entries(lens)).toEqual(['chen-anming']);
    },
  );

  test('the hidden words are not the first on the page', async () => {
    await lensOn('<p>Seen <b hidden>common prosperity</b></p><p>共同富裕</p>', {
      density: { occurrences: 'page', salience: 'all' },
    });
    expect(painted()).toEqual(['共同富裕']);
  });

  test('its words are marked and listed when they come to light', async () => {
    const { lens, settled } = await lensOn('<p>Chen Anming <b hidden>common prosperity</b></p>');
    document.querySelector('b')?.removeAttribute('hidden');
    await settled();
    expect(painted().sort()).toEqual(['Chen Anming', 'common prosperity']);
    expect(entries(lens)).toEqual(['chen-anming', 'common-prosperity']);
  });
});

describe('On a page with more matches than are watched', () => {
  const many = '<p>Chen Anming</p>'.repeat(300);

  test('words that come to light are listed as they are marked', async () => {
    const { lens, settled } = await lensOn(`${many}<div hidden>common prosperity</div>`);
    expect(lens.matches()).toHaveLength(300);
    const div = document.querySelector('div') as HTMLElement;
    div.hidden = false;
    div.scrollIntoView();
    dispatchEvent(new Event('scroll'));
    await settled();
    const range = document.createRange();
    range.selectNodeContents(div);
    const match = lens.matchAt(...pointAt(range.getClientRects()[0]), div);
    expect(match?.entry).toBe('common-prosperity');
    expect(match && lens.find(match.id)).toBe(match);
    expect(lens.matches()).toContain(match);
    scrollTo(0, 0);
  });

  test('words that an opened part shows are listed without being scrolled to', async () => {
    const { lens, settled } = await lensOn(
      `${many}<details><summary>More</summary><p>common prosperity</p></details>`,
    );
    (document.querySelector('details') as HTMLDetailsElement).open = true;
    await settled();
    expect(lens.matches()).toHaveLength(301);
  });
});
