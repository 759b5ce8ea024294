import { afterEach, describe, expect, test } from 'vitest';
import { createLead } from '../../page/lead.ts';
import type { Walk } from '../../page/walk.ts';
import { htmlLeads } from './html-leads.ts';
import { lensOnShortPage, stopAll } from './lens-on.ts';

const address = location.href;
afterEach(() => {
  stopAll();
  history.replaceState(null, '', address);
});

const article = `<h1>Common prosperity</h1><p>${'A sentence of the article. '.repeat(20)}</p>`;
const next = `<h1>The next article</h1><p>${'Words of another report. '.repeat(20)}</p>`;

describe('The words by which a page is told', () => {
  test('are those of the article, also where it comes after an empty shell', async () => {
    const { settled, questions } = await lensOnShortPage('<main>Loading …</main>');
    main().innerHTML = article;
    await settled();
    expect(questions.at(-1)?.lead).toContain('Common prosperity\nA sentence');
    expect(questions.at(-1)?.signals).toEqual({ anchors: [], people: [] });
    expect(questions.at(-1)?.blocks[0]).toBe('Common prosperity');
  });

  test('are those of the new article where its address came first', async () => {
    const { settled, questions } = await lensOnShortPage(`<main>${article}</main>`);
    history.pushState(null, '', '?next');
    main().append('One moment …');
    await settled();
    expect(questions.at(-1)?.lead).toContain('A sentence of the article.');
    main().innerHTML = next;
    await settled();
    expect(questions.at(-1)?.lead).toContain('The next article');
    expect(questions.at(-1)?.lead).not.toContain('A sentence of the article.');
  });

  test('stay those of the page where a script puts the same words into other nodes', async () => {
    const { settled, questions } = await lensOnShortPage(`<main>${article}</main>`);
    const { length } = questions;
    main().innerHTML = article;
    await settled();
    expect(questions.slice(length).flatMap(({ blocks }) => blocks)).not.toContain(
      'Common prosperity',
    );
  });

  test.each(htmlLeads)('are %s', (_, html, lines) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(createLead(page, walkOf).text.split('\n')).toEqual(lines);
  });

  test('are not followed for ever on a page where they go on changing', () => {
    document.body.innerHTML = '<main>turn 0</main>';
    const lead = createLead(document, walkOf);
    const renewed = Array.from({ length: 9 }, (_, turn) => {
      const { text } = lead;
      main().innerHTML = `<p>turn ${turn + 1}</p>`;
      return lead.renew() && lead.text !== text;
    });
    expect(renewed.filter(Boolean)).toHaveLength(4);
  });
});

function walkOf(node: Node): Walk {
  const [onShadow, onPossibleHost] = [() => {}, () => {}];
  return { first: node, last: node, learnt: new Map(), onShadow, onPossibleHost };
}

function main(): HTMLElement {
  return document.querySelector('main') as HTMLElement;
}
