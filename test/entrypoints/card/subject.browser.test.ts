import { afterEach, describe, expect, test } from 'vitest';
import type { FoundMatch } from '../../../contract/card-script.ts';
import { scriptRound, subjectOf } from '../../../entrypoints/card/subject.ts';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

describe('The script of the page’s Chinese is told by its language', () => {
  test.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh', undefined],
    ['en-HK', undefined],
  ])('%s: %s', (lang, script) => {
    document.documentElement.lang = lang;
    expect(scriptOf(document.body)).toBe(script);
    expect(scriptRound()).toBe(script);
  });

  test('that which is nearest to the words first', () => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = '<p lang="zh-HK"><b>words</b></p>';
    expect(scriptOf(document.querySelector('b'))).toBe('zh-Hant');
  });

  test('also round a part of the page in which they stand', () => {
    document.body.setHTMLUnsafe(
      '<div lang="zh-HK"><p><template shadowrootmode="open"><b>words</b></template></p></div>',
    );
    const part = document.querySelector('p')?.shadowRoot;
    expect(scriptOf(part?.querySelector('b') ?? null)).toBe('zh-Hant');
  });
});

function scriptOf(element: Element | null) {
  const match = {
    id: 1,
    entry: 'goose',
    wording: 'words',
    reason: { via: 'rendering' },
    nested: [],
  } as unknown as FoundMatch;
  const page = { find: () => match, rectsOf: () => [], elementOf: () => element ?? undefined };
  return subjectOf(match, page).script;
}
