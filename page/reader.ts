import type { Request as Question, Reading } from '../corpus/match.ts';
import type { Block } from './block.ts';
import { createSignals } from './signals.ts';
import { createSlices } from './slices.ts';

/** UTF-16 code units per message: a screenful first, then as much as a message carries at little cost. */
const firstMessage = 8_192;
const message = 65_536;
/** Messages under way at once. */
const window = 3;
/** How long the rest of the page waits for the first answer, in milliseconds. */
const firstWait = 30;
/** Pauses before a question is asked again, in milliseconds: the background may be starting, or dying. */
const pauses = [100, 500, 2_000, 8_000, 30_000];

export interface ReaderOptions {
  readonly recognise: (question: Question) => Promise<Reading>;
  readonly signal: AbortSignal;
  readonly lead: () => string;
  /** An answer, in the order of the questions; `size` is that of the signals it was asked with. */
  readonly onReading: (blocks: readonly Block[], reading: Reading, size: number) => void;
  /** Blocks that wait for more signals than they were asked with. */
  readonly waiting: (size: number) => readonly Block[];
  /** All has been read and answered. */
  readonly onDone: () => void;
}

/** Reads blocks in slices, asks what is in them, and asks again where more signals could tell more. */
export interface Reader {
  /** Reads these blocks after those that are already to be read; begins at once, with what fits a slice. */
  read(blocks: Iterable<Block>): void;
  /** Another page: signals begin anew, and answers under way count no more. */
  restart(): void;
  readonly busy: boolean;
}

export function createReader(options: ReaderOptions): Reader {
  const { signal } = options;
  let signals = createSignals();
  let lead: string | undefined;
  let limit = firstMessage;
  let busy = false;
  const sources: Iterator<Block>[] = [];

  const collect = async (): Promise<Block[]> => {
    const slices = createSlices();
    const batch: Block[] = [];
    let size = 0;
    while (size < limit && sources[0] && !signal.aborted) {
      const next = sources[0].next();
      if (next.done) sources.shift();
      else size += batch.push(next.value) && next.value.text.length;
      if (slices.spent()) await slices.breathe();
    }
    return batch;
  };

  const ask = async (batch: readonly Block[], before: Promise<void>): Promise<void> => {
    const page = signals;
    const size = page.size;
    lead ??= options.lead();
    const blocks = batch.map((block) => block.text);
    const question = { blocks, signals: page.current, lead };
    const reading = await persist(() => options.recognise(question), signal);
    await before;
    if (!reading || signal.aborted || page !== signals) return;
    page.learn(reading.signals);
    options.onReading(batch, reading, size);
  };

  /** Sends all that is to be read, a few messages at a time; resolves when all is answered. */
  const drain = async (): Promise<void> => {
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    for (let batch = await collect(); batch.length > 0; batch = await collect()) {
      last = ask(batch, last);
      underWay.push(last);
      // What is in sight is marked before the rest is read, unless the background is only starting.
      if (limit === firstMessage) await Promise.race([last, rest(firstWait, signal)]);
      limit = message;
      if (underWay.length >= window) await underWay.shift();
    }
    await last;
  };

  const pump = async (): Promise<void> => {
    while (sources.length > 0 && !signal.aborted) {
      await drain();
      if (sources.length > 0) continue;
      const again = options.waiting(signals.size);
      if (again.length > 0) sources.push(again[Symbol.iterator]());
    }
  };

  return {
    get busy() {
      return busy;
    },
    read(blocks) {
      sources.push(blocks[Symbol.iterator]());
      if (busy) return;
      busy = true;
      void pump().finally(() => {
        busy = false;
        if (!signal.aborted) options.onDone();
      });
    },
    restart() {
      signals = createSignals();
      lead = undefined;
      limit = firstMessage;
      sources.length = 0;
    },
  };
}

/** Asks until there is an answer; `undefined` when none came after all pauses, or on abort. */
async function persist<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  for (const pause of [...pauses, undefined]) {
    try {
      return await question();
    } catch {
      if (pause === undefined || signal.aborted) return undefined;
      await rest(pause, signal);
    }
    if (signal.aborted) return undefined;
  }
  return undefined;
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // The signal lives as long as the page: a listener left on it for every pause would, too.
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
