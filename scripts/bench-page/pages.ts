import { createRandom, pick } from '../bench/random.ts';

/**
 * A generated news page: paragraphs with links and bold words, headings, and phrases planted at a fixed rate. Pages of
 * all sizes begin alike, so that they differ in their size alone.
 */
export function newsPage(textNodes: number, phrases: readonly string[]): string {
  const random = createRandom(23);
  const text = (words: number) =>
    Array.from({ length: words }, () => pick(vocabulary, random)).join(' ');
  let body = '';
  let nodes = 0;
  for (let at = 0; nodes < textNodes; at++) {
    const phrase = at % 8 === 0 ? text(3) : pick(phrases, random);
    body += `<div class="story"><p>${text(36)} <a href="#">${text(3)}</a> ${text(34)} ${phrase}, ${text(14)} <b>${text(2)}</b> ${text(22)}.</p></div>\n`;
    nodes += 6;
    if (at % 12 === 0) {
      body += `<h2>${text(6)}</h2>\n`;
      nodes += 2;
    }
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(5)}</title>
<style>body{font:16px/1.5 serif;max-width:44rem;margin:auto}</style></head><body><main>${body}</main></body></html>`;
}

const vocabulary = (
  'the of and to in a for on with at by from as that was were has have had been its their city county people year ' +
  'market school river bridge harvest company railway station report quarter price grain water power street museum ' +
  'doctor student teacher farmer village season festival weather storm budget council court library engine harbour ' +
  'ship cargo factory worker family garden forest mountain valley coast island airport road traffic vehicle driver ' +
  'ticket concert painter writer novel film camera studio record winter summer spring autumn morning evening north ' +
  'south east west early late first second third last small large new old high low local foreign public private open ' +
  'closed strong weak rapid slow recent annual daily weekly said told asked found built moved opened closed raised ' +
  'lowered began ended planned expected reported announced visited measured compared grew fell rose reached passed'
).split(' ');
