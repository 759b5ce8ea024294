import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/evaluate/labelled-page.ts';

const header = 'lang: en\nclass: positive\nmanner: wire service\n---\n';

describe('a labelled page', () => {
  it('gives its text without labels, and labels with offsets in that text', () => {
    const page = parsePage('p', `${header}In {{may guangdong|Guangdong}}.`);
    expect(page.text).toBe('In Guangdong.');
    expect(page.labels).toEqual([{ expect: 'may', entry: 'guangdong', start: 3, end: 12 }]);
  });

  it('may nest labels', () => {
    const page = parsePage('p', `${header}{{must a-b|x {{may c|y}} z}}`);
    expect(page.labels).toEqual([
      { expect: 'may', entry: 'c', start: 2, end: 3 },
      { expect: 'must', entry: 'a-b', start: 0, end: 5 },
    ]);
  });

  it.each([
    ['no header', 'the header'],
    [`${header}{{must a|open`, 'never closed'],
    [`${header}x}}`, 'without a label'],
    ['lang: en\nclass: other\n---\n', 'class must be'],
  ])('refuses %j and names the page', (source, message) => {
    expect(() => parsePage('the-page', source)).toThrow(/^the-page: /);
    if (message !== 'the header') expect(() => parsePage('p', source)).toThrow(message);
  });
});
