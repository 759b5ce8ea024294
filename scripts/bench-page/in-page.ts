/**
 * What runs in the page, in the isolated world that the content script would have. Each function is sent as text, so it
 * can use nothing from outside but its argument and what the page gives it.
 */

/** Milliseconds from the start of an engine. */
export interface Timing {
  /** Until the first frame with a highlight in it. */
  readonly first: number;
  /** Until all is marked and that frame is out. */
  readonly total: number;
  readonly hits: number;
}

/** The least that reading a page can cost: every text node's length. */
export function readBare(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += walker.currentNode.nodeValue?.length ?? 0;
  const end = performance.now();
  if (units === 0) throw new Error('An empty page');
  return end - start;
}

/** The least that any way of marking has the browser do: one word gets a highlight, and later loses it. */
export async function markOneWord(): Promise<void> {
  const word = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
  if (!word) throw new Error('An empty page');
  const range = { startContainer: word, startOffset: 0, endContainer: word, endOffset: 1 };
  for (const highlight of [new Highlight(new StaticRange(range)), new Highlight()]) {
    CSS.highlights.set('word', highlight);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
}

/** Starts the worker and asks it about the page's source, so that it is as warm as after a page or two. */
export async function prepareLens(): Promise<void> {
  const response = await fetch('/index.bin');
  const worker = new Worker('/worker.js');
  const waiting: ((reading: unknown) => void)[] = [];
  worker.onmessage = ({ data }) => waiting.shift()?.(JSON.parse(data));
  worker.postMessage(await response.arrayBuffer());
  const recognise = (question: unknown) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      worker.postMessage(JSON.stringify(question));
    });
  const source = await (await fetch(location.href)).text();
  for (let at = 0; at < 20; at++) {
    const from = (at * 65_536) % source.length;
    await recognise({ blocks: source.slice(from, from + 65_536).split('\n') });
  }
  Object.assign(globalThis, { recognise });
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

export function runLens(): Promise<Timing> {
  const { TifaPage, recognise } = globalThis as unknown as {
    TifaPage: { Lens: new (options: object) => { matches: () => unknown[] } };
    recognise: unknown;
  };
  const start = performance.now();
  let first = 0;
  const look = () => {
    if (CSS.highlights.size > 0) first = performance.now() - start;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return new Promise((resolve) => {
    let done = false;
    const lens = new TifaPage.Lens({
      root: document,
      recognise,
      rules: async () => '',
      signal: new AbortController().signal,
      density: { occurrences: 'every', salience: 'all' },
      onChange({ complete }: { complete: boolean }) {
        if (!complete || done) return;
        done = true;
        requestAnimationFrame(() => {
          const total = performance.now() - start;
          resolve({ first, total, hits: lens.matches().length });
        });
      },
    });
  });
}

/** One regular expression of all terms, run over each text node, painted as highlights. */
export async function runRegExp(terms: readonly string[]): Promise<Timing> {
  const start = performance.now();
  const pattern = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(pattern)) {
      const [startOffset, endOffset] = [index, index + word.length];
      ranges.push(
        new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
      );
    }
  }
  CSS.highlights.set('terms', new Highlight(...ranges));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const total = performance.now() - start;
  return { first: total, total, hits: ranges.length };
}

export async function runMarkJs(terms: readonly string[]): Promise<Timing> {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => { mark: (terms: readonly string[], options: object) => void };
  };
  const start = performance.now();
  new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const total = performance.now() - start;
  return { first: total, total, hits: document.querySelectorAll('mark').length };
}

/** What a page's own script does: puts in, changes, splits and takes out text. Milliseconds of its writes alone. */
export async function writePage(): Promise<number> {
  const stories = [...document.querySelectorAll('p')];
  let spent = 0;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    for (let at = 0; at < 100; at++) {
      const story = stories[(round * 37 + at * 13) % stories.length];
      const text = document.createTextNode('more words of the page');
      story?.prepend(text);
      text.data = 'other words of the page';
      text.splitText(6);
      story?.normalize();
      story?.firstChild?.replaceWith('words in its place ');
      document.body.offsetHeight;
    }
    spent += performance.now() - start;
    await new Promise(requestAnimationFrame);
  }
  return spent;
}
