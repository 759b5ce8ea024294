import type { Entry, Rendering } from '../corpus/entry.ts';
import type { SeedEntry } from '../corpus/seed.ts';
import { hasHan } from '../corpus/text/letters.ts';
import { chineseOf, traditional } from './chinese.ts';

/** An entry as cards show it: without its patterns and gates, with both scripts and pinyin. */
export function toEntry(seed: SeedEntry): Entry {
  const chinese = chineseOf(seed);
  return {
    id: seed.id,
    kind: seed.kind,
    ...(seed.type && { type: seed.type }),
    ...(seed.level && { level: seed.level }),
    ...(seed.place && { place: seed.place }),
    salience: seed.salience,
    name: seed.name,
    english: seed.english,
    ...(seed.unseen && { unseen: true }),
    ...(chinese && { chinese }),
    ...(seed.gloss && { gloss: seed.gloss }),
    definition: seed.definition,
    basis: seed.basis,
    ...(seed.parent && { parent: seed.parent }),
    parts: seed.parts,
    related: seed.related,
    notes: seed.notes,
    renderings: furtherRenderings(seed).flatMap(toRenderings),
    posts: seed.posts,
    acts: seed.acts,
    ...(seed.date && { date: seed.date }),
  };
}

/** Without those that repeat the name or the Chinese, which the seeds list again to give them a gate of their own. */
function furtherRenderings(seed: SeedEntry): SeedEntry['renderings'] {
  const shown = new Set([seed.name, seed.zh]);
  return seed.renderings.filter(({ text }) => !shown.has(text));
}

/** A Chinese rendering is shown in both scripts. */
function toRenderings(seed: SeedEntry['renderings'][number]): Rendering[] {
  const { text, type, seen } = seed;
  if (!hasHan(text)) return [{ text, lang: 'en', type, seen }];
  const hant = traditional(text);
  const hans: Rendering = { text, lang: 'zh-Hans', type, seen };
  return hant === text ? [hans] : [hans, { text: hant, lang: 'zh-Hant', type, seen: false }];
}
