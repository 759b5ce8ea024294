import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CardSession,
  type MarkedPage,
  offerCardScript,
} from '../../../contract/card-script.ts';
import { noReport, type Port } from '../../../contract/messages.ts';
import { createWaking } from '../../../entrypoints/content/session.ts';

const frame = { page: {} as MarkedPage, signal: new AbortController().signal };
const door = Symbol.for('tifa-lens:card');

let started = 0;
let changes = 0;
let connected: Port[] = [];
const session = {
  changed: () => changes++,
  connect: (port) => connected.push(port),
} as Partial<CardSession> as CardSession;

/** Runs the card's script as the background does. */
const load = async () => {
  offerCardScript({
    start: () => {
      started++;
      return session;
    },
  });
};

beforeEach(() => {
  started = 0;
  changes = 0;
  connected = [];
  Reflect.deleteProperty(globalThis, door);
});

describe('the card’s script of a frame', () => {
  test('is started once, however many wishes come at once', async () => {
    const { wake } = createWaking(load, frame);
    expect(await Promise.all([wake(), wake()])).toEqual([session, session]);
    expect(await wake()).toBe(session);
    expect(started).toBe(1);
  });

  test.each([
    ['fails', async () => Promise.reject(new Error('The frame was removed'))],
    ['answers without having run it', async () => undefined],
    [
      'runs one that cannot start',
      async () =>
        offerCardScript({
          start: () => {
            throw new Error('The page has no body yet');
          },
        }),
    ],
  ])('is loaded again at the next wish where the background %s', async (_, refuse) => {
    let asked = 0;
    const { wake } = createWaking(() => (asked++ === 0 ? refuse() : load()), frame);
    expect(await wake()).toBeUndefined();
    expect(await wake()).toBe(session);
  });

  test('takes a popup, which is told where there is none', async () => {
    const heard: unknown[] = [];
    const port = { postMessage: (message) => heard.push(message) } as Partial<Port> as Port;
    await createWaking(async () => undefined, frame).connect(port);
    expect(heard).toEqual([noReport]);
    await createWaking(load, frame).connect(port);
    expect(connected).toEqual([port]);
  });

  test('is told of changes once it is there', async () => {
    const { wake, changed } = createWaking(load, frame);
    changed();
    expect(changes).toBe(0);
    await wake();
    changed();
    expect(changes).toBe(1);
  });
});
