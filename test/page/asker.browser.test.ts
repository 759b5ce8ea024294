import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Request as Question, Reading } from '../../corpus/match.ts';
import { Asker, type AskerOptions } from '../../page/asker.ts';
import type { Block } from '../../page/block.ts';
import { Lens } from '../../page/lens.ts';
import { sliceMs } from '../../page/slices.ts';
import {
  frame,
  lensOn,
  lensOnShortPage,
  matchesIn,
  painted,
  recogniser,
  startLens,
  stopAll,
  words,
} from './lens-on.ts';

afterEach(stopAll);

const sentence = 'A sentence that fills the page and says nothing of note at all. ';

describe('asking the background', () => {
  test('gives the title and the first words of the article', async () => {
    const { questions } = await lensOnShortPage(
      '<nav>Home</nav><article><p>First words.</p></article>',
    );
    expect(questions[0]?.lead).toBe('A title\nFirst words.');
  });

  test('lets the page go first after answers that took long to take in, before it reads on', async () => {
    const { scheduler } = window as unknown as { scheduler: { yield: () => Promise<void> } };
    const breath = vi.spyOn(scheduler, 'yield');
    const page = await lensOn(`<p>${sentence.repeat(100)}</p>`.repeat(200), {
      recognise: async (question) => {
        const reading = await recogniser()(question);
        const till = performance.now() + sliceMs;
        while (performance.now() < till);
        return reading;
      },
    });
    const breaths = breath.mock.calls.length;
    breath.mockRestore();
    expect(page.questions.length).toBeGreaterThan(15);
    expect(breaths).toBeGreaterThan(page.questions.length / 3);
  });

  test('carries the signals from answer to question', async () => {
    const known = recogniser();
    const html = `<p>${sentence.repeat(3_000)}</p><p>end</p>`;
    const { questions } = await lensOn(html, {
      recognise: async (question) => ({
        ...(await known(question)),
        signals: { anchors: ['one'], people: ['two'], here: 'three', affairs: 1 },
      }),
    });
    expect(questions.at(-1)?.signals).toEqual({
      anchors: ['one'],
      people: ['two'],
      here: 'three',
      affairs: 1,
    });
  });

  test('asks waiting blocks again when signals have grown, and only then', async () => {
    const { questions } = await lensOn(anchorFarBelow, { recognise: recogniserWithAnchor() });
    const last = questions.at(-1)?.blocks;
    expect(last).toEqual(['Zhang San']);
    expect(questions.filter(({ blocks }) => blocks.includes('Zhang San'))).toHaveLength(2);
    expect(painted()).toEqual(['Zhang San']);
  });

  test('believes the later answer where it is surer, and keeps the match', async () => {
    const ids: (number | undefined)[] = [];
    const answer = recogniserWithAnchor();
    const { lens } = await lensOn(anchorFarBelow, {
      async recognise(question) {
        const reading = await answer(question);
        const possible = question.blocks.map((block) => matchesIn(block, words));
        return reading.waiting.length > 0 ? { ...reading, matches: possible } : sure(reading);
      },
      onChange: (lens) => ids.push(lens.matches()[0]?.id),
    });
    expect(lens.matches().map(({ confidence }) => confidence)).toEqual(['exact']);
    expect(lens.matches()[0]?.id).toBe(ids[0]);
  });

  test('does not ask again about what an answer has shown by itself', async () => {
    const { questions } = await lensOn('<p>Zhang San</p><p>anchor</p>', {
      recognise: recogniserWithAnchor(),
    });
    expect(questions).toHaveLength(1);
    expect(painted()).toEqual(['Zhang San']);
  });

  test('does not ask a waiting block twice with the same signals', async () => {
    const asked: Question[] = [];
    await lensOn('<p>Zhang San</p>', {
      async recognise(question) {
        asked.push(question);
        return { matches: [[]], signals: { anchors: [], people: [] }, waiting: [0] };
      },
    });
    expect(asked).toHaveLength(1);
  });

  test('asks for a screenful first, then in messages of about 64 KB', async () => {
    const { questions } = await lensOn(`<p>${sentence.repeat(8)}</p>`.repeat(500));
    const sizes = questions.map(({ blocks }) => blocks.join('').length);
    expect(sizes[0]).toBeLessThan(10_000);
    for (const size of sizes.slice(1, -1)) {
      expect(size).toBeGreaterThan(60_000);
      expect(size).toBeLessThan(70_000);
    }
  });

  test('asks again when the background died over the question, and loses nothing', async () => {
    const known = recogniser();
    let deaths = 0;
    document.body.innerHTML = '<p>common prosperity</p>';
    await startLens({
      recognise: async (question) => {
        if (deaths++ < 2) throw new Error('The message channel closed');
        return known(question);
      },
    });
    expect(painted()).toEqual(['common prosperity']);
  });

  test('leaves no more listeners on the page’s signal when it has asked again', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener, signal.removeEventListener];
    signal.addEventListener = (...of: [string, EventListener]) => {
      listeners++;
      add.apply(signal, of);
    };
    signal.removeEventListener = (...of: [string, EventListener]) => {
      listeners--;
      remove.apply(signal, of);
    };
    let deaths = 0;
    let before = 0;
    await new Promise<void>((onDone) => {
      const asker = askerWith({
        recognise: async () => {
          if (deaths++ < 2) throw new Error('The message channel closed');
          return nothingFound;
        },
        signal,
        onDone,
      });
      before = listeners;
      asker.ask([blockOf('common prosperity')].values());
    });
    expect(deaths).toBe(3);
    expect(listeners).toBe(before);
  });

  test('takes no answer for a block that has changed meanwhile', async () => {
    const known = recogniser();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    document.body.innerHTML = '<p>common prosperity</p>';
    const starting = startLens({
      recognise: async (question) => {
        if (question.blocks[0] === 'common prosperity') await held;
        return known(question);
      },
    });
    document.querySelector('p')?.replaceChildren('Chen Anming');
    answer();
    await starting;
    expect(painted()).toEqual(['Chen Anming']);
  });

  test.each([
    ['has found again', 3],
    ['has yet to find again', 0],
  ])('believes an answer about words that it %s in other nodes', async (_, frames) => {
    const filler = `<p>${'nothing at all '.repeat(20)}</p>`.repeat(40);
    let answerNow: (() => void) | undefined;
    const reading = lensOn(`<p id="p">common prosperity</p>${filler}<p>anchor</p>`, {
      async recognise({ blocks, signals }) {
        const isLast = blocks.some((block) => block === 'anchor');
        const anchors = isLast ? ['anchor'] : (signals?.anchors ?? []);
        const isAgain = blocks.length === 1 && answerNow === undefined;
        if (isAgain) await new Promise<void>((resolve) => (answerNow = resolve));
        const knows = anchors.length > 0;
        return {
          matches: blocks.map((block) => (knows ? matchesIn(block, words) : [])),
          signals: { anchors, people: [] },
          waiting: knows ? [] : [0],
        };
      },
    });
    await expect.poll(() => answerNow).toBeDefined();
    const waits = document.querySelector('#p') as HTMLElement;
    waits.innerHTML = 'common prosperity';
    for (let at = 0; at < frames; at++) await frame();
    answerNow?.();
    const { lens } = await reading;
    expect(lens.matches().map(({ wording }) => wording)).toEqual(['common prosperity']);
  });

  test('asks nothing about a page that was left while it was still being read', async () => {
    const asked: (readonly string[])[] = [];
    await new Promise<void>((onDone) => {
      const asker = askerWith({
        recognise: async ({ blocks }) => {
          asked.push(blocks);
          return nothingFound;
        },
        onDone,
      });
      const leave = () => {
        asker.restart();
        asker.ask([blockOf('new')].values());
      };
      asker.ask(
        (function* () {
          spendSlice();
          // The asker pauses behind this block; the page is left in that pause.
          queueMicrotask(leave);
          yield blockOf('old');
        })(),
      );
    });
    expect(asked).toEqual([['new']]);
  });

  test('asks first for a screenful of a page that comes while the one before waits for its first answer', async () => {
    const asked: (readonly string[])[] = [];
    const screenful = 'x'.repeat(8_192);
    await new Promise<void>((onDone) => {
      const asker = askerWith({
        onDone,
        async recognise({ blocks }) {
          asked.push(blocks);
          if (asked.length === 1)
            setTimeout(() => {
              asker.restart();
              asker.ask([blockOf(screenful), blockOf('below')].values());
            });
          await new Promise((resolve) => setTimeout(resolve, 20));
          return nothingFound;
        },
      });
      asker.ask([blockOf('old')].values());
    });
    expect(asked).toEqual([['old'], [screenful], ['below']]);
  });

  describe('that never answers', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test('leaves the page incomplete, and goes on with the rest', async () => {
      const unanswered: string[] = [];
      const answered: string[] = [];
      let isDone = false;
      const asker = askerWith({
        recognise: async ({ blocks }) => {
          if (blocks.includes('poison')) throw new Error('The background refused the question');
          return nothingFound;
        },
        onReading: (blocks) => answered.push(...blocks.map(({ text }) => text)),
        onUnanswered: (blocks) => unanswered.push(...blocks.map(({ text }) => text)),
        onDone: () => {
          isDone = true;
        },
      });
      asker.ask([blockOf('poison'), blockOf(sentence.repeat(1_000)), blockOf('rest')].values());
      while (!isDone) await vi.runAllTimersAsync();
      expect(unanswered[0]).toBe('poison');
      expect(answered).toEqual(['rest']);
      expect(asker).toMatchObject({ busy: false, unanswered: true });
    });

    test('does not keep the next page waiting', async () => {
      const asked: (readonly string[])[] = [];
      let isDone = false;
      const asker = askerWith({
        recognise: async ({ blocks }) => {
          asked.push(blocks);
          if (blocks.includes('old')) throw new Error('The background is dying');
          return nothingFound;
        },
        onDone: () => {
          isDone = true;
        },
      });
      asker.ask([blockOf('old')].values());
      await vi.advanceTimersByTimeAsync(1_000);
      asker.restart();
      asker.ask([blockOf('new')].values());
      await vi.advanceTimersByTimeAsync(10);
      expect(asked.at(-1)).toEqual(['new']);
      expect(isDone).toBe(true);
    });

    test('is not asked for ever about a block that waits', async () => {
      let asked = 0;
      const answer = recogniserWithAnchor();
      document.body.innerHTML = anchorFarBelow;
      const end = new AbortController();
      const lens = new Lens({
        root: document,
        signal: end.signal,
        density: { occurrences: 'every', salience: 'all' },
        rules: async () => '',
        onChange: () => {},
        recognise: async (question) => {
          if (question.signals?.anchors.includes('anchor')) {
            asked++;
            throw new Error('The message channel closed');
          }
          return answer(question);
        },
      });
      for (let round = 0; round < 20; round++) {
        await vi.runAllTimersAsync();
        await frame();
      }
      expect(asked).toBe(6);
      expect(lens).toMatchObject({ busy: false, complete: false });
      end.abort();
    });

    test('is no reason to tell later of words that the page has removed', async () => {
      const known = recogniser();
      document.body.innerHTML = `<p>common prosperity</p><p>${sentence.repeat(200)}</p><p>poison</p>`;
      const end = new AbortController();
      let told: readonly string[] = [];
      new Lens({
        root: document,
        signal: end.signal,
        density: { occurrences: 'every', salience: 'all' },
        rules: async () => '',
        onChange: (lens) => {
          told = lens.matches().map(({ wording }) => wording);
        },
        recognise: async (question) => {
          if (question.blocks.includes('poison')) throw new Error('The message channel closed');
          return known(question);
        },
      });
      const settle = async () => {
        for (let round = 0; round < 10; round++) {
          await vi.runAllTimersAsync();
          await frame();
        }
      };
      await settle();
      expect(told).toEqual(['common prosperity']);
      document.querySelector('p')?.remove();
      await settle();
      expect(told).toEqual([]);
      end.abort();
    });
  });
});

/** More than one message: what stands below is not known when the beginning is asked about. */
const anchorFarBelow = `<p>Zhang San</p><p>${sentence.repeat(200)}</p><p>anchor</p>`;

/** Knows who Zhang San is once the page has shown an anchor, as the corpus does. */
function recogniserWithAnchor(): (question: Question) => Promise<Reading> {
  return async ({ blocks, signals }) => {
    const anchors = [...new Set([...(signals?.anchors ?? []), ...blocks.filter(isAnchor)])];
    const isSure = anchors.length > 0;
    return {
      matches: blocks.map((block) => (isSure ? matchesIn(block, words) : [])),
      signals: { anchors, people: [] },
      waiting: isSure ? [] : blocks.flatMap((block, at) => (block === 'Zhang San' ? [at] : [])),
    };
  };
}

function sure(reading: Reading): Reading {
  const matches = reading.matches.map((all) =>
    all.map((match) => ({ ...match, confidence: 'exact' as const })),
  );
  return { ...reading, matches };
}

function isAnchor(block: string): boolean {
  return block === 'anchor';
}

const nothingFound: Reading = {
  matches: [[]],
  signals: { anchors: [], people: [] },
  waiting: [],
};

function askerWith(options: Partial<AskerOptions>): Asker {
  return new Asker({
    recognise: async () => nothingFound,
    signal: new AbortController().signal,
    lead: () => '',
    onReading: () => {},
    onUnanswered: () => {},
    waiting: () => [],
    onDone: () => {},
    ...options,
  });
}

function blockOf(text: string): Block {
  return { text, nodes: [], begins: [], skip: 0, heading: false };
}

/** Works for as long as the asker may before it lets the page go first. */
function spendSlice(): void {
  const end = performance.now() + sliceMs;
  while (performance.now() < end);
}
