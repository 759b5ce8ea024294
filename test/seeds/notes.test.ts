import { expect, test } from 'vitest';
import { data } from './shipped.ts';

test('No note on an article says again what stands beside its title', () => {
  const notes = data.articles.flatMap(({ notes }) => notes);
  expect(
    notes.filter((note) => /title is inferred|no headline|meeting was held/.test(note)),
  ).toEqual([]);
});

test('No note on an entry says again that its Chinese is not verified, which its card says', () => {
  const again = /^The (?:exact )?Chinese(?: \w+)? is not verified\.?$/;
  const sentences = data.entries
    .filter(({ kind, chinese }) => kind !== 'journalist' && !chinese)
    .flatMap(({ notes }) => notes.flatMap((note) => note.split(/(?<=\.)\s/)));
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => again.test(sentence))).toEqual([]);
});
