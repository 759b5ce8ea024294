import { afterEach, describe, expect, test } from 'vitest';
import { type Block, rangeOf, spotAt } from '../../page/block.ts';
import { blocksOf, startOfBlock } from '../../page/walk.ts';

afterEach(() => document.body.replaceChildren());

function walkOver(first: Node, last: Node = first): Block[] {
  return [
    ...blocksOf({
      first,
      last,
      learnt: new Map(),
      onShadow: () => {},
      onPossibleHost: () => {},
    }),
  ];
}

function blocksIn(html: string): string[] {
  document.body.innerHTML = html;
  return walkOver(document.body).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'joins text across inline elements',
    '<p>a <a>common <b>pros</b></a><i>perity</i> z</p>',
    ['a common prosperity z'],
  ],
  [
    'joins text across the nested font elements of a translation',
    '<p><font><font>common </font></font><font><font>prosperity</font></font></p>',
    ['common prosperity'],
  ],
  [
    'joins text across wbr and keeps soft hyphens',
    '<p>pros<wbr>per\u00adity</p>',
    ['prosper\u00adity'],
  ],
  ['keeps non-breaking spaces', '<p>common&nbsp;prosperity</p>', ['common prosperity']],
  ['puts a space for a line break', '<p>common<br>prosperity</p>', ['common prosperity']],
  [
    'cuts at two line breaks in a row',
    '<div>the first<br><br>the second<br> <br>the third</div>',
    ['the first', 'the second', 'the third'],
  ],
  [
    'cuts at paragraphs, also inside inline elements',
    '<span>one<p>two</p>three</span>',
    ['one', 'two', 'three'],
  ],
  [
    'cuts at table cells',
    '<table><tr><td>common</td><td>prosperity</td></tr></table>',
    ['common', 'prosperity'],
  ],
  [
    'cuts at list items and definition terms',
    '<ul><li>one</li><li>two</li></ul><dl><dt>term</dt><dd>sense</dd></dl>',
    ['one', 'two', 'term', 'sense'],
  ],
  [
    'leaves out note marks, and keeps ordinals',
    '<p>common<sup><a href="#n">[1]</a></sup> prosperity of the 14<sup>th</sup></p>',
    ['common prosperity of the 14th'],
  ],
  [
    'leaves out the reading aids over Chinese',
    '<p><ruby>共<rp>(</rp><rt>gòng</rt><rp>)</rp>同<rt>tóng</rt></ruby>富裕</p>',
    ['共同富裕'],
  ],
  [
    'leaves out scripts, styles, templates and noscript',
    '<p>one<script>x()</script><style>p{}</style><template>no</template><noscript>no</noscript>two</p>',
    ['onetwo'],
  ],
  [
    'leaves out form fields and code, and parts the words beside them',
    '<p>one<input value="no"><textarea>no</textarea>two<select><option>no</option></select>three<code>no</code>four</p>',
    ['one two three four'],
  ],
  [
    'leaves out svg and math',
    '<p>one <svg><text>no</text></svg> two <math><mi>no</mi></math> three</p>',
    ['one two three'],
  ],
  [
    'reads buttons, as blocks of their own',
    '<p>one<button>two</button>three</p>',
    ['one', 'two', 'three'],
  ],
  [
    'reads what is hidden from assistive technology only',
    '<p aria-hidden="true">seen</p>',
    ['seen'],
  ],
  ['cuts plain text at blank lines only', '<pre>one\ntwo\n\nthree</pre>', ['one two', 'three']],
  [
    'takes an unknown element as its style says',
    '<p>one<x-inline>two</x-inline></p><x-block style="display:block">three</x-block>four',
    ['onetwo', 'three', 'four'],
  ],
  [
    'does not glue words in boxes made of spans',
    '<p><span style="display:block">Politics</span><span style="display:block">Common</span></p>',
    ['Politics', 'Common'],
  ],
  [
    'does not glue words in the cells of a flex box',
    '<p style="display:flex"><span>Politics</span><span>Common</span></p>',
    ['Politics', 'Common'],
  ],
  ['joins words that are cut in mid-word', '<p>pros<span>perity</span></p>', ['prosperity']],
  [
    'keeps right-to-left text in logical order',
    '<p dir="rtl">الرخاء <bdi>common prosperity</bdi></p>',
    ['الرخاء common prosperity'],
  ],
];

describe('blocks of a page', () => {
  test.each(cases)('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual(expected);
  });

  test('say which are headings', () => {
    document.body.innerHTML = '<h2><a><div>Heading</div></a></h2><p>Text</p>';
    expect(walkOver(document.body).map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('lead back to the text nodes they came from, unit by unit', () => {
    document.body.innerHTML = '<p>on <b>com</b>mon<br>prosperity<img alt=""> now</p>';
    const [block] = walkOver(document.body);
    if (!block) throw new Error('no block');
    for (let at = 0; at < block.text.length; at++) {
      const spot = spotAt(block, at, false);
      const unit = spot?.node.data[spot.offset];
      if (unit !== undefined) expect(unit).toBe(block.text[at]);
      else expect(block.text[at]).toBe(' ');
    }
  });

  test('give ranges that begin and end with the words, not with the nodes beside them', () => {
    document.body.innerHTML = '<p>on <b>common prosperity</b> now</p>';
    const [block] = walkOver(document.body);
    const range = block && rangeOf(block, 3, 20);
    expect(range?.startContainer).toBe(document.querySelector('b')?.firstChild);
    expect(range?.endContainer).toBe(document.querySelector('b')?.firstChild);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 17]);
  });

  test('cut a long text between sentences, with the way back kept', () => {
    const sentence = 'A word about common prosperity. ';
    document.body.innerHTML = `<p>${sentence.repeat(2_000)}</p>`;
    const blocks = walkOver(document.body);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.map(({ text }) => text).join('')).toBe(sentence.repeat(2_000));
    for (const block of blocks.slice(0, -1)) expect(block.text.trimEnd().endsWith('.')).toBe(true);
    const last = blocks.at(-1) as Block;
    const at = last.text.indexOf('common');
    const range = rangeOf(last, at, at + 6);
    const node = range?.startContainer as Text;
    expect(node.data.slice(range?.startOffset, range?.endOffset)).toBe('common');
  });
});

describe('reading again round one node', () => {
  const again = (node: Node) =>
    walkOver(startOfBlock(node, new Map()), node).map(({ text }) => text.trim());

  test('reads its block and no other', () => {
    document.body.innerHTML = '<p>zero</p><p>one <b>two</b> <i>three</i></p><p>four</p>';
    expect(again(document.querySelector('b')?.firstChild as Node)).toEqual(['one two three']);
  });

  test('reads all blocks inside an element', () => {
    document.body.innerHTML = '<p>zero</p><div><p>one</p><p>two</p></div><p>three</p>';
    expect(again(document.querySelector('div') as Node)).toEqual(['one', 'two']);
  });

  test('does not go astray from a node that is not read', () => {
    document.body.innerHTML = '<p>one <textarea>x</textarea> two</p><p>three</p>';
    expect(again(document.querySelector('textarea')?.firstChild as Node)).toEqual(['one   two']);
  });

  test('reads the text directly in a body with blocks round it, and not those', () => {
    document.body.innerHTML = '<p>one</p>two <b>three</b><p>four</p>';
    expect(again(document.querySelector('b') as Node)).toEqual(['two three']);
  });
});
