import { join } from 'node:path';
import { setNameForm } from '../../corpus/compiler/pattern.ts';
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
  const faults = [...faultyNames(terms, words), ...missingTerms(terms)];
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

type SetFile = ReturnType<typeof readFile>;

function readFile(folder: string, name: string) {
  const file = readYamlFile(join(folder, name), `seeds/${name}`);
  return { file, sets: checked(file, table(filledList(text))) };
}

const wholeName = new RegExp(`^${setNameForm.source}$`);

/** Names that no `$name` can be read as, and those that both files have. */
function faultyNames(terms: SetFile, words: SetFile): SeedFault[] {
  return [terms, words].flatMap(({ file, sets }) =>
    Object.keys(sets).flatMap((name) => {
      if (!wholeName.test(name)) {
        const message = 'is no name for a set: write letters, digits and hyphens';
        return [faultIn(file, { path: [name], message })];
      }
      if (file === terms.file || !(name in terms.sets)) return [];
      const message = `stands already in ${terms.file.name}: keep one of the two`;
      return [faultIn(file, { path: [name], message })];
    }),
  );
}

/** Nobody names these, so that a misspelt one would go unseen. */
function missingTerms({ file, sets }: SetFile): SeedFault[] {
  return reservedTerms
    .filter((name) => !(name in sets))
    .map((name) =>
      faultIn(file, {
        path: [],
        message: `has no ${name}, which the recogniser itself reads: add it, or correct its spelling`,
      }),
    );
}
