import type { Request as Question, Reading } from '../corpus/match.ts';
import type { Block } from './block.ts';
import { createSignals, type Signals } from './signals.ts';
import { createSlices, type Slices } from './slices.ts';

/** UTF-16 code units per message: a screenful first, then as much as a message carries at little cost. */
const firstMessage = 8_192;
const laterMessage = 65_536;
/** Messages under way at once. */
const mostUnderWay = 3;
/** How long the rest of the page waits for the first answer, in milliseconds. */
const firstWait = 30;
/** Pauses before a question is asked again, in milliseconds: the background may be starting, or dying. */
const pauses = [100, 500, 2_000, 8_000, 30_000];

export interface AskerOptions {
  readonly recognise: (question: Question) => Promise<Reading>;
  readonly signal: AbortSignal;
  readonly lead: () => string;
  /** An answer, in the order of the questions; `size` is that of the signals that it knew. */
  readonly onReading: (blocks: readonly Block[], reading: Reading, size: number) => void;
  /** No answer came, however often the background was asked. */
  readonly onUnanswered: (blocks: readonly Block[], size: number) => void;
  /** Blocks that wait for more signals than their answer knew. */
  readonly waiting: (size: number) => readonly Block[];
  /** All has been read and asked. */
  readonly onDone: () => void;
}

/** Blocks of one page, to be asked about in one message. */
interface Batch {
  readonly page: Signals;
  readonly blocks: readonly Block[];
}

/** Reads blocks in slices, asks what is in them, and asks again where more signals could tell more. */
export class Asker {
  readonly #options: AskerOptions;
  /** New with every page. */
  #page = createSignals();
  #sources: Iterator<Block>[] = [];
  #limit = firstMessage;
  #busy = false;
  #unanswered = false;
  /** Ends the pauses between questions about the page: with it, or when another one comes. */
  #pauses = new AbortController();

  constructor(options: AskerOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#pauses.abort());
  }

  /** Something is still to be read, or to be answered. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Of something on the page no answer came, and none will. */
  get unanswered(): boolean {
    return this.#unanswered;
  }

  /** Reads these blocks after those that are already to be read, and asks; begins at once, with what fits a slice. */
  ask(blocks: Iterator<Block>): void {
    this.#sources.push(blocks);
    if (this.#busy) return;
    this.#busy = true;
    void this.#pump().finally(() => {
      this.#busy = false;
      if (!this.#options.signal.aborted) this.#options.onDone();
    });
  }

  /** Another page: signals begin anew, and what was read or asked for the old one counts no more. */
  restart(): void {
    this.#page = createSignals();
    this.#pauses.abort();
    this.#pauses = new AbortController();
    this.#sources = [];
    this.#limit = firstMessage;
    this.#unanswered = false;
  }

  async #pump(): Promise<void> {
    const { signal, waiting } = this.#options;
    while (this.#sources.length > 0 && !signal.aborted) {
      await this.#drain();
      if (this.#sources.length > 0) continue;
      const again = waiting(this.#page.size);
      if (again.length > 0) this.#sources.push(again.values());
    }
  }

  /** Sends all that is to be read, a few messages at a time; resolves when all is answered. */
  async #drain(): Promise<void> {
    // One budget for all that is done between two breaths: taking in an answer, too.
    const slices = createSlices();
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    for (let batch = await this.#collect(slices); batch; batch = await this.#collect(slices)) {
      last = this.#send(batch, last);
      underWay.push(last);
      // What is in sight is marked before the rest is read, unless the background is only starting.
      if (this.#limit === firstMessage) {
        // Before the wait: another page that comes in it begins with a screenful, too.
        this.#limit = laterMessage;
        await Promise.race([last, rest(firstWait, this.#pauses.signal)]);
      }
      if (underWay.length >= mostUnderWay) await underWay.shift();
    }
    await last;
  }

  /** The next message; `undefined` where nothing is left to be read. */
  async #collect(slices: Slices): Promise<Batch | undefined> {
    const page = this.#page;
    const blocks: Block[] = [];
    let size = 0;
    for (let source = this.#sources[0]; source && size < this.#limit; source = this.#sources[0]) {
      const next = source.next();
      if (next.done) this.#sources.shift();
      else size += blocks.push(next.value) && next.value.text.length;
      if (slices.spent()) await slices.breathe();
      if (this.#options.signal.aborted) return undefined;
      // Another page has come in the pause: what was collected is the old one's.
      if (page !== this.#page) return this.#collect(slices);
    }
    return blocks.length > 0 ? { page, blocks } : undefined;
  }

  async #send({ page, blocks }: Batch, before: Promise<void>): Promise<void> {
    const { recognise, signal, lead, onReading, onUnanswered } = this.#options;
    if (page !== this.#page) return;
    const { size } = page;
    const texts = blocks.map((block) => block.text);
    const question = { blocks: texts, signals: page.current, lead: lead() };
    const reading = await persist(() => recognise(question), this.#pauses.signal);
    await before;
    if (signal.aborted || page !== this.#page) return;
    if (reading) {
      const knewAll = page.learn(reading.signals);
      onReading(blocks, reading, knewAll ? page.size : size);
    } else {
      this.#unanswered = true;
      onUnanswered(blocks, size);
    }
  }
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
