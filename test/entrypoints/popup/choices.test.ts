import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, type Settings, saveSettings } from '../../../contract/settings.ts';
import { followChoices } from '../../../entrypoints/popup/choices.ts';

const stored: Settings = { salience: 'signature', occurrences: 'page' };
const chosen: Settings = { salience: 'all', occurrences: 'page' };
const further: Settings = { salience: 'all', occurrences: 'section' };

let shown: Settings[];
const last = () => shown.at(-1);

/** Follows a memory that has told what it holds. */
async function follow() {
  await saveSettings(stored);
  const choices = followChoices((settings) => shown.push(settings));
  await expect.poll(() => last()).toEqual(stored);
  return choices;
}

/** The memory is full for one choice. */
function refuseOne(): void {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
}

beforeEach(() => {
  shown = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('A choice in the popup', () => {
  test('is shown before it is kept, and stays', async () => {
    const { choose } = await follow();
    const saved = choose(chosen);
    expect(last()).toEqual(chosen);
    await saved;
    expect(last()).toEqual(chosen);
    const memory = await fakeBrowser.storage.local.get('settings');
    expect(readSettings(memory.settings)).toEqual(chosen);
  });

  test('that cannot be kept is taken back', async () => {
    const { choose } = await follow();
    refuseOne();
    await choose(chosen);
    expect(shown.slice(-2)).toEqual([chosen, stored]);
  });

  test('that cannot be kept leaves the one before it', async () => {
    const { choose } = await follow();
    await choose(chosen);
    refuseOne();
    await choose(further);
    expect(last()).toEqual(chosen);
  });

  test.each([
    ['is kept', () => {}],
    ['fails', refuseOne],
  ])('is not undone where an older one %s while it is on its way', async (_, prepare) => {
    const { choose } = await follow();
    prepare();
    shown = [];
    await Promise.all([choose(chosen), choose(further)]);
    expect(shown).toEqual([chosen, further, further]);
  });

  test('made elsewhere is shown too', async () => {
    await follow();
    await saveSettings(chosen);
    await expect.poll(() => last()).toEqual(chosen);
  });
});
