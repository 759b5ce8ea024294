import { afterEach, describe, expect, test } from 'vitest';
import { usualSettings } from '../../contract/settings.ts';
import type { Density } from '../../page/lens.ts';
import { lensOn, painted, recogniser, stopAll, type Words, words } from './lens-on.ts';

afterEach(stopAll);

const report = `
  <h1>Common prosperity</h1>
  <p>Chen Anming spoke of common prosperity in the new era. Common prosperity!</p>
  <h2>Next</h2>
  <p>In Jiangmen, Chen Anming said 共同富裕.</p>`;

async function marked(density: Density): Promise<string[]> {
  await lensOn(report, { density });
  return painted().sort();
}

describe('density', () => {
  test('every: marks every occurrence', async () => {
    expect(await marked({ occurrences: 'every', salience: 'standing' })).toEqual([
      'Chen Anming',
      'Chen Anming',
      'Common prosperity',
      'Common prosperity',
      'common prosperity',
      '共同富裕',
    ]);
  });

  test('section: marks the first after each heading, whatever the wording', async () => {
    expect(await marked({ occurrences: 'section', salience: 'standing' })).toEqual([
      'Chen Anming',
      'Chen Anming',
      'Common prosperity',
      '共同富裕',
    ]);
  });

  test('page: marks the first on the page', async () => {
    expect(await marked({ occurrences: 'page', salience: 'standing' })).toEqual([
      'Chen Anming',
      'Common prosperity',
    ]);
  });

  test('page: what is only possible does not stand for what is sure', async () => {
    const possible: Words = {
      'Chen An Ming': { entry: 'chen-anming', kind: 'official', confidence: 'possible' },
    };
    await lensOn('<p>Chen An Ming</p><p>Chen An Ming</p><p>Chen Anming</p><p>Chen Anming</p>', {
      density: { occurrences: 'page', salience: 'all' },
      recognise: recogniser({ ...words, ...possible }),
    });
    expect(painted().sort()).toEqual(['Chen An Ming', 'Chen Anming']);
  });

  test('page: passes over a hidden first', async () => {
    await lensOn('<p hidden>common prosperity</p><p>共同富裕</p>', {
      density: { occurrences: 'page', salience: 'all' },
    });
    expect(painted()).toEqual(['共同富裕']);
  });

  test('salience all: adds stock phrases and places', async () => {
    expect(await marked({ occurrences: 'page', salience: 'all' })).toEqual([
      'Chen Anming',
      'Common prosperity',
      'Jiangmen',
      'new era',
    ]);
  });

  test('by default a report keeps formulas and people, and no stock phrases or places', async () => {
    expect(new Set(await marked(usualSettings))).toEqual(
      new Set(['Chen Anming', 'Common prosperity', 'common prosperity', '共同富裕']),
    );
  });

  test('is changed without asking the background again', async () => {
    const { lens, questions } = await lensOn(report, {
      density: { occurrences: 'page', salience: 'signature' },
    });
    const before = questions.length;
    lens.setDensity({ occurrences: 'every', salience: 'all' });
    expect(painted()).toContain('new era');
    expect(questions).toHaveLength(before);
  });
});
