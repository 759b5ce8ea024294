import { afterEach, describe, expect, test } from 'vitest';
import { type Block, rangeOf, spotAt } from '../../page/block.ts';
import { blocksOf, startOfBlock } from '../../page/walk.ts';
import { htmlBlocks } from './html-blocks.ts';

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

describe('blocks of a page', () => {
  test.each(htmlBlocks)('%s', (_, html, expected) => {
    expect(blocksIn(html)).toEqual(expected);
  });

  test('take an unknown element as its style says', () => {
    const html =
      '<p>one<x-inline>two</x-inline></p><x-block style="display:block">three</x-block>four';
    expect(blocksIn(html)).toEqual(['onetwo', 'three', 'four']);
  });

  test('have no break where only the source has a blank line, and one where the page shows it', () => {
    const text = 'the head\n\n<b>goose</b>\n \nproject';
    document.body.innerHTML = `<p>${text}</p><p style="white-space:pre-wrap">${text}</p>`;
    expect(walkOver(document.body).map((block) => block.text)).toEqual([
      'the head  goose   project',
      'the head\n\ngoose\n \nproject',
    ]);
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
