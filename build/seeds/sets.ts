import { join } from 'node:path';
import { reservedTerms } from '../../corpus/lexicon/layout.ts';
import { checked, faultIn } from './checked.ts';
import { SeedError, type SeedFault } from './seed-error.ts';
import { filledList, table, text } from './values.ts';
import { readYamlFile } from './yaml-file.ts';

/** The sets of wordings that `terms.yaml` and `words.yaml` hold. */
export interface SetFiles {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Turns a remark about a member of a set into a fault with its file and line. */
  fault(set: string, member: string, message: string): SeedFault;
}

/** Throws `SeedError`. */
export function readSets(folder: string): SetFiles {
  const [terms, words] = [readFile(folder, 'terms.yaml'), readFile(folder, 'words.yaml')];
  const faults = [
    ...Object.keys(words.sets)
      .filter((name) => name in terms.sets)
      .map((name) =>
        faultIn(words.file, {
          path: [name],
          message: `stands already in ${terms.file.name}: keep one of the two`,
        }),
      ),
    ...reservedTerms
      .filter((name) => !(name in terms.sets))
      .map((name) =>
        faultIn(terms.file, {
          path: [],
          message: `has no ${name}, which the recogniser itself reads: add it, or correct its spelling`,
        }),
      ),
  ];
  if (faults.length > 0) throw new SeedError(faults);
  return {
    sets: { ...terms.sets, ...words.sets },
    fault(set, member, message) {
      const { file, sets } = set in terms.sets ? terms : words;
      const at = sets[set]?.indexOf(member) ?? -1;
      return {
        file: file.name,
        line: file.lineOf([set, Math.max(0, at)]),
        message: `$${set}: ${message}`,
      };
    },
  };
}

function readFile(folder: string, name: string) {
  const file = readYamlFile(join(folder, name), `seeds/${name}`);
  return { file, sets: checked(file, table(filledList(text))) };
}
