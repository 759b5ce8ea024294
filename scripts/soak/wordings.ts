import type { LibraryData } from '../../corpus/library/data.ts';

/** Wordings of all kinds and in both languages, some of which count only where something else stands near. */
export function wordingsOf({ entries }: LibraryData): string[] {
  return entries.flatMap(({ renderings }) => {
    const english = renderings.find(({ lang }) => lang === 'en');
    const chinese = renderings.find(({ lang }) => lang !== 'en');
    return [english, chinese].flatMap((rendering) => rendering?.text ?? []);
  });
}
