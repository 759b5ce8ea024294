import type { SeedEntry } from '../seed.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Sets } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that the index is compiled from. */
export interface LexiconInput {
  readonly entries: readonly SeedEntry[];
  /** Those of `seeds/terms.yaml` and `seeds/words.yaml`. */
  readonly sets: Sets;
  readonly gazetteer: readonly GazetteerPlace[];
  readonly vocabulary: Vocabulary;
}
