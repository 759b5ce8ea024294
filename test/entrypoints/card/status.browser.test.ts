import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStatus, type Status } from '../../../entrypoints/card/status.ts';

let status: Status;
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  status = createStatus(ending.signal);
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

const region = () => document.querySelector('tifa-lens')?.shadowRoot?.querySelector('[role]');
const told = () => region()?.textContent;

test('What is said stands in a live region, which was there before it', async () => {
  status.say('first, slogan');
  expect(region()?.role).toBe('status');
  expect(told()).toBe('');
  await expect.poll(told).toBe('first, slogan');
});

test('The same said again is a change again, and takes no more room', async () => {
  status.say('first, slogan');
  await expect.poll(told).toBe('first, slogan');
  status.say('first, slogan');
  expect(told()).toBe('');
  await expect.poll(told).toBe('first, slogan');
  expect(document.querySelectorAll('tifa-lens')).toHaveLength(1);
});

test('Nobody sees it, nor is anything of the page covered by it', async () => {
  document.body.innerHTML = '<button style="position: fixed; inset: 0">page</button>';
  status.say('first, slogan');
  await expect.poll(told).toBe('first, slogan');
  expect(document.elementFromPoint(4, 4)?.localName).toBe('button');
});

test('It is said inside a modal dialog, outside of which all is inert', async () => {
  document.body.innerHTML = '<dialog><p>words</p></dialog>';
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  status.say('words, slogan', document.querySelector('p') ?? undefined);
  expect(dialog?.querySelector('tifa-lens')).not.toBeNull();
});

test.each([
  ['something else speaks', () => status.leave()],
  ['everything ends', () => ending.abort()],
])('Nothing is left of it when %s', (_, end) => {
  status.say('first, slogan');
  end();
  expect(document.querySelector('tifa-lens')).toBeNull();
});
