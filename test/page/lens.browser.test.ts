import { afterEach, describe, expect, test, vi } from 'vitest';
import { summarise } from '../../page/summary.ts';
import { frame, lensOn, painted, ranges, recogniser, startLens, stopAll } from './lens-on.ts';

afterEach(stopAll);

describe('a lens on a page', () => {
  test('paints what is found and lists it in document order', async () => {
    const { lens } = await lensOn('<p>On common prosperity, said <b>Chen</b> Anming.</p>');
    expect(painted()).toEqual(['common prosperity', 'Chen Anming']);
    expect(lens.matches().map(({ entry }) => entry)).toEqual(['common-prosperity', 'chen-anming']);
  });

  test('leaves the serialised document as it was', async () => {
    document.body.innerHTML = '<p>On common prosperity.</p>';
    const before = document.documentElement.outerHTML;
    const { stop } = await startLens();
    expect(painted()).toEqual(['common prosperity']);
    expect(document.documentElement.outerHTML).toBe(before);
    stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("gives the page's own observers nothing to see", async () => {
    const seen: MutationRecord[] = [];
    document.body.innerHTML = '<p>On common prosperity.</p>';
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const { lens, tour } = await startLens();
    const [match] = lens.matches();
    lens.setHover(match);
    if (match) tour.scrollTo(match);
    lens.hide();
    lens.show();
    await frame();
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  test('registers nothing on a page without matches', async () => {
    await lensOn('<p>Nothing to see.</p>');
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('kw-'))).toEqual([]);
  });

  test('leaves nothing behind when it is stopped', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>On common prosperity.</p>';
    document.body.replaceChildren(host);
    const { stop, questions } = await startLens();
    expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
    stop();
    expect(CSS.highlights.size).toBe(0);
    expect(host.shadowRoot?.adoptedStyleSheets).toEqual([]);
    const asked = questions.length;
    document.body.append('common prosperity');
    await frame();
    await frame();
    expect(questions).toHaveLength(asked);
    expect(CSS.highlights.size).toBe(0);
  });

  test('paints again what a script of the page erased', async () => {
    await lensOn('<p>On common prosperity.</p>');
    CSS.highlights.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(painted()).toEqual(['common prosperity']);
  });

  test('leaves alone a highlight to which the page gave one of our names', async () => {
    const { stop } = await lensOn('<p>On common prosperity.</p>');
    const theirs = new Highlight();
    CSS.highlights.set('kw-a', theirs);
    stop();
    expect(CSS.highlights.get('kw-a')).toBe(theirs);
    CSS.highlights.clear();
  });

  test('gives a possible match a style of its own', async () => {
    await lensOn('<p>Said Zhang San of common prosperity.</p>');
    expect([ranges('kw-g').length, ranges('kw-b').length, ranges('kw-a').length]).toEqual([
      1, 0, 1,
    ]);
  });

  test('never marks journalists', async () => {
    const { lens } = await lensOn('<p>By Li Reporter.</p>');
    expect(painted()).toEqual([]);
    expect(summarise(lens)).toEqual([]);
  });

  test('measures where its marks are now and then while a long page is read, not at every answer', async () => {
    const measure = vi.spyOn(Range.prototype, 'getClientRects');
    const far = '<div style="height:9000px"></div>';
    const { lens, questions } = await lensOn(
      far + `<p>${'Words of no note. '.repeat(60)}Chen Anming</p>`.repeat(2_000),
      {
        async recognise(question) {
          await frame();
          return recogniser()(question);
        },
      },
    );
    const reads = measure.mock.calls.length;
    measure.mockRestore();
    expect(lens.matches()).toHaveLength(2_000);
    expect(questions.length).toBeGreaterThan(30);
    expect(reads).toBeLessThan(questions.length * 100);
  });

  test('sums up entries in the order in which they first stand', async () => {
    const { lens } = await lensOn('<p>common prosperity, Chen Anming</p><p>共同富裕</p>');
    expect(summarise(lens)).toEqual([
      { entry: 'common-prosperity', kind: 'slogan', count: 2, possible: 0, inside: 0, unmarked: 0 },
      { entry: 'chen-anming', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 0 },
    ]);
  });

  test('takes all marks away while hidden, and brings them back', async () => {
    const { lens } = await lensOn('<p>On common prosperity.</p>');
    lens.hide();
    expect(painted()).toEqual([]);
    document.body.append('共同富裕');
    await frame();
    await frame();
    expect(painted()).toEqual([]);
    lens.show();
    expect(painted()).toContain('common prosperity');
  });

  test('tells while marks are hidden which the density chosen would show', async () => {
    const { lens } = await lensOn('<p>New era.</p>');
    lens.hide();
    lens.setDensity({ occurrences: 'every', salience: 'standing' });
    expect(summarise(lens)).toMatchObject([{ unmarked: 1 }]);
  });

  test('tints the match under the pointer', async () => {
    const { lens } = await lensOn('<p>On common prosperity.</p>');
    lens.setHover(lens.matches()[0]);
    expect(ranges('kw-h')).toHaveLength(1);
    lens.setHover(undefined);
    expect(ranges('kw-h')).toHaveLength(0);
  });

  test('tints the same words still when a script renders them anew', async () => {
    const { lens, settled } = await lensOn('<p>On common prosperity.</p>');
    lens.setHover(lens.matches()[0]);
    document.body.innerHTML = '<p>On common prosperity.</p>';
    await settled();
    const [tint] = ranges('kw-h');
    expect(tint?.startContainer).toBe(document.querySelector('p')?.firstChild);
  });
});

const where: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'across links and bold',
    '<p><a>Municipal</a> <b>Party</b> Committee</p>',
    ['Municipal Party Committee'],
  ],
  [
    'across soft hyphens',
    '<p>com\u00admon pros\u00adperity</p>',
    ['com\u00admon pros\u00adperity'],
  ],
  ['across non-breaking spaces', '<p>common&nbsp;prosperity</p>', ['common prosperity']],
  ['across a line break in English', '<p>common<br>prosperity</p>', ['commonprosperity']],
  ['across a line break in Chinese', '<p>共同<br>富裕</p>', ['共同富裕']],
  [
    'right behind an address in Chinese, not in the address',
    '<p>见www.example.cn共同富裕，https://example.cn/common-prosperity.html</p>',
    ['共同富裕'],
  ],
  [
    'behind an address, not in it, however long it is',
    `<p>https://example.cn/?${'x/'.repeat(500)}Jiangmen/1 of Jiangmen</p>`,
    ['Jiangmen'],
  ],
  ['across a note mark', '<p>common<sup>[1]</sup> prosperity</p>', ['common[1] prosperity']],
  [
    'across inline boxes',
    '<p><span style="display:inline-block">共同</span><span style="display:inline-block">富裕</span></p>',
    ['共同富裕'],
  ],
  [
    'not across boxes made of spans',
    '<p><span style="display:block">共同</span><span style="display:block">富裕</span></p>',
    [],
  ],
  [
    'not across flex children',
    '<p style="display:flex"><span>共同</span><span>富裕</span></p>',
    [],
  ],
  [
    'where only elements without a box hold it',
    '<p><span style="display:contents">common prosperity</span></p><div style="display:contents">共同富裕</div>',
    ['common prosperity', '共同富裕'],
  ],
  ['not across blocks', '<div>common</div><div>prosperity</div>', []],
  ['not across table cells', '<table><tr><td>common</td><td>prosperity</td></tr></table>', []],
  ['not across list items', '<ul><li>common</li><li>prosperity</li></ul>', []],
  [
    'not in editable text',
    '<div contenteditable>common prosperity</div><p contenteditable="false">共同富裕</p>',
    ['共同富裕'],
  ],
  [
    'not in code editors',
    '<div class="cm-editor"><div>common prosperity</div></div><pre><code>common prosperity</code></pre>',
    [],
  ],
  ['in plain text', '<pre>common prosperity</pre>', ['common prosperity']],
  ['in right-to-left text', '<p dir="rtl">قال common prosperity هنا</p>', ['common prosperity']],
  ['in vertical text', '<p style="writing-mode:vertical-rl">促进共同富裕</p>', ['共同富裕']],
];

describe('a match is painted', () => {
  test.each(where)('%s', async (_, html, expected) => {
    await lensOn(html);
    expect(painted()).toEqual(expected);
  });
});
