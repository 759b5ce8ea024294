import { describe, expect, it } from 'vitest';
import { data, library } from '../../seeds/shipped.ts';

const reporters = data.entries.filter(({ kind }) => kind === 'journalist').map(({ id }) => id);

describe('A reporter', () => {
  it('is known, so that the name is taken for nobody else', () => {
    expect(reporters).toContain('tang-da');
    const { matches } = library.recognise({ blocks: ['Jiangmen Daily reporter/Tang Da'] });
    expect(matches.flat().map(({ entry }) => entry)).toContain('tang-da');
  });

  it('has no card, no page and no link', () => {
    expect(library.links(reporters)).toEqual([]);
    for (const id of reporters)
      expect([library.card(id), library.entryPage(id)]).toEqual([undefined, undefined]);
  });

  it('stands neither in the contents nor in an answer of the look-up', () => {
    const { entries } = library.contents();
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(({ kind }) => kind === 'journalist')).toEqual([]);
    const answers = library.search('Tang Da').filter((answer) => answer.is === 'entry');
    expect(answers.filter(({ link }) => link.kind === 'journalist')).toEqual([]);
  });

  it('is plain text in an article, and named in its byline', () => {
    const page = library.articlePage('001');
    expect(page?.reporters).toEqual(['Tang Da']);
    const marks = page?.paragraphs.flatMap(({ matches }) => matches) ?? [];
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.filter(({ kind }) => kind === 'journalist')).toEqual([]);
    expect(page?.entries.filter(({ link }) => link.kind === 'journalist')).toEqual([]);
  });
});
