import { describe, expect, it, test } from 'vitest';
import { htmlText } from '../../scripts/xref/html-text.ts';
import { htmlBlocks } from '../page/html-blocks.ts';

const textOf = (html: string) => htmlText(html).text;
const blocksIn = (html: string) =>
  textOf(html)
    .split('\n\n')
    .map((block) => block.replace(/\s+/g, ' '));

describe('The command line reads HTML in the blocks of the page, and', () => {
  test.each(htmlBlocks)('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual(expected);
  });
});

describe('the text of an HTML file', () => {
  it('has a blank line between blocks, and no other line breaks', () => {
    expect(textOf('<p>One</p>\n<p>Two<br>\nThree\r\n\r\nfour</p><pre>Five\nsix</pre>')).toBe(
      'One\n\nTwo Three four\n\nFive six',
    );
  });

  it('keeps non-breaking spaces inside a block', () => {
    expect(textOf('<p>&nbsp;common&nbsp;prosperity&nbsp;</p>')).toBe('common\u00a0prosperity');
  });

  it('leaves out the head, whether it is closed or not', () => {
    const head =
      '<!doctype html><html><head><meta charset=utf-8><title>no</title><style>no</style>';
    for (const end of ['</head><body>', '<body>', '']) {
      expect(textOf(`${head}${end}<p>One</p>`)).toBe('One');
    }
  });

  it('leaves out what the document itself hides', () => {
    const html =
      'One<div hidden>no <p>no</p></div><p>pros<b style="color:red; DISPLAY : None">no</b>perity</p>' +
      '<noframes><p>no</p></noframes>';
    expect(textOf(html)).toBe('One\n\nprosperity');
  });

  it('reads what is only invisible, since a script may show it', () => {
    expect(textOf('<div style="visibility: hidden; opacity: 0">seen</div>')).toBe('seen');
  });

  it('reads shadow roots where they are declared, and no other templates', () => {
    const html =
      '<x-card><template shadowrootmode="open"><p>One</p><slot></slot></template>two</x-card>' +
      '<template>no</template>';
    expect(textOf(html)).toBe('One\n\ntwo');
  });

  it('reads empty elements and CDATA as XML where it is XML', () => {
    const html =
      '\ufeff<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>' +
      '<body><script src="x"/><p>One<br/><![CDATA[& <two>]]></p><textarea/><div/>three</body></html>';
    expect(textOf(html)).toBe('One & <two>\n\nthree');
  });
});

describe('each block knows the line of the file that it begins on', () => {
  const linesIn = (html: string) => {
    const { text, lines } = htmlText(html);
    return lines.map(({ at, line }) => [line, text.slice(at).split('\n')[0]]);
  };

  test.each<[string, string, [number, string][]]>([
    [
      'paragraphs',
      '<p>One</p>\n\n<p>\n  Two\n three</p>',
      [
        [1, 'One'],
        [4, 'Two three'],
      ],
    ],
    [
      'lines of Windows',
      '<p>One</p>\r\n<p>Two</p>',
      [
        [1, 'One'],
        [2, 'Two'],
      ],
    ],
    ['what is not read', '<script>\n\n</script>\n<p hidden>\nno</p><p>One', [[5, 'One']]],
    [
      'signs by their names',
      '<p>\n&amp; one</p>\n<p>&ldquo;Two',
      [
        [2, '& one'],
        [3, '“Two'],
      ],
    ],
    ['comments', '<p>\n<!--\n-->\nOne</p>', [[4, 'One']]],
    [
      'plain text',
      '<pre>\n\nOne\ntwo\n\n\nthree</pre>',
      [
        [3, 'One two'],
        [7, 'three'],
      ],
    ],
    [
      'plain text with blank lines between tags',
      '<pre>\n<b>one</b>\n\n<b>two</b>\n\n\n<i>x</i> Text\n\nthree <b>\n</b>\n four\n\n\n five</pre>',
      [
        [2, 'one two x Text'],
        [9, 'three four'],
        [14, 'five'],
      ],
    ],
    [
      'a note that is taken back',
      '<p>One<sup>\n1\n</sup></p>\n<p>Two',
      [
        [1, 'One'],
        [4, 'Two'],
      ],
    ],
    [
      'all in one line',
      '<p>One</p><p>Two</p>',
      [
        [1, 'One'],
        [1, 'Two'],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(linesIn(html)).toEqual(expected);
  });
});

describe('hostile HTML is read to the end', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['no end of a comment', 'one<!-- <p>no', 'one'],
    ['no end of a tag', 'one<p title="no>no</p>no', 'one'],
    ['no end of a script', 'one<script>no</p>no', 'one'],
    ['no end of a note', 'one<sup>[1]', 'one'],
    [
      'only ends of tags',
      '</div>one</b></sup>two</p>three</table></html>four',
      'onetwo\n\nthreefour',
    ],
    [
      'tags closed crosswise',
      '<b>one<sup><div>two</b>three</sup>four</div>',
      'one\n\ntwo\n\nthreefour',
    ],
    ['characters that are none', '&#0;&#xD800;&#99999999;', '\ufffd\ufffd\ufffd'],
    ['names of built-in properties', '<constructor __proto__=x>one<toString></p>', 'one'],
    ['deep nesting', `${'<div>'.repeat(20_000)}one${'</div>'.repeat(20_000)}`, 'one'],
    ['deep notes', `one${'<sup>'.repeat(20_000)}2`, 'one'],
    ['many notes', '<sup>2</sup>one'.repeat(50_000), 'one'.repeat(50_000)],
    ['a megabyte without a space', '共'.repeat(1_000_000), '共'.repeat(1_000_000)],
    ['a megabyte of spaces', `one${' \n'.repeat(500_000)}two`, 'one two'],
    ['a megabyte of opening signs', '<'.repeat(1_000_000), '<'.repeat(1_000_000)],
    [
      'many tags in plain text',
      `<pre>${'<b>one</b> two\n\n'.repeat(20_000)}</pre>`,
      Array(20_000).fill('one two').join('\n\n'),
    ],
    ['many blank texts', `one${'<b> </b>'.repeat(50_000)}two`, 'one two'],
  ])('%s', (_, html, text) => {
    expect(textOf(html) === text ? text : textOf(html).slice(0, 200)).toBe(text);
  });
});
