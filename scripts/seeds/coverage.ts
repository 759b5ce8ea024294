import type { CompiledLibrary } from '../../build/compile-library.ts';
import { overlaps } from '../evaluate/overlaps.ts';
import { numberedFormulas, quotedStretches, type Stretch } from './stretches.ts';

/** Prints entries by kind, renderings by type, and what of the articles no entry covers. */
export function printCoverage({ data, report, seeds }: CompiledLibrary): void {
  const { entries } = data;
  heading('Entries by kind');
  printCounts(entries.map((entry) => entry.kind));
  heading('Slogans by kind and by salience');
  printCounts(entries.flatMap((entry) => entry.type ?? []));
  printCounts(entries.flatMap((entry) => (entry.kind === 'slogan' ? entry.salience : [])));
  heading('Renderings by type');
  printCounts(entries.flatMap((entry) => entry.renderings.map((one) => one.type)));
  heading('Wordings compiled');
  for (const [name, value] of Object.entries(report))
    if (typeof value === 'number') console.log(`  ${name}: ${value}`);

  const silent = entries.filter((entry) => !entry.chinese);
  heading(`Entries without verified Chinese: ${silent.length}`);
  console.log(`  ${silent.map((entry) => entry.id).join(', ')}`);

  const titles = { 'Quoted stretches': quotedStretches, 'Numbered formulas': numberedFormulas };
  for (const [title, stretchesOf] of Object.entries(titles)) {
    const stretches = seeds.articles.flatMap(stretchesOf);
    const open = stretches.filter((stretch) => !isCovered(stretch, data));
    const left = open.filter((stretch) => seeds.leftOut.has(stretch.text));
    heading(
      `${title} in the articles: ${stretches.length}, ${stretches.length - open.length} covered by an entry, ${left.length} left out on purpose, ${open.length - left.length} not covered`,
    );
    for (const stretch of open) console.log(describe(stretch, seeds.leftOut));
  }
}

function describe(stretch: Stretch, leftOut: CompiledLibrary['seeds']['leftOut']): string {
  const reason = leftOut.get(stretch.text);
  const why = reason === undefined ? '' : ` (left out: ${reason})`;
  return `  ${stretch.article} at ${stretch.start}: “${stretch.text}”${why}`;
}

function isCovered(stretch: Stretch, data: CompiledLibrary['data']): boolean {
  return data.mentions.some(
    (mention) => mention.article === stretch.article && overlaps(mention, stretch),
  );
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function printCounts(values: readonly string[]): void {
  const groups = [...Map.groupBy(values, (value) => value)];
  groups.sort((a, b) => b[1].length - a[1].length);
  console.log(`  ${groups.map(([value, group]) => `${value} ${group.length}`).join(', ')}`);
}
