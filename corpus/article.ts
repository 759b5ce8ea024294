/** One document of the corpus. */
export interface Article {
  /** First three digits of the file name, e.g. `000`. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** Whether the title stands in the file or was inferred. */
  readonly titleStatus: Status;
  /** ISO date of publication. */
  readonly date: string;
  readonly dateStatus: Status;
  /** ISO date of the meeting it reports. */
  readonly eventDate: string;
  /** Entry id of the place the article is about: what “the Municipal Party Committee” means in it. */
  readonly place: string;
  readonly publisher: string;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly photographers: readonly string[];
  /** Entry id of the meeting reported. */
  readonly meeting: string;
  /** Notes for the reader: what is inferred, what the translation broke. */
  readonly notes: readonly string[];
  /** The file's text, unchanged. */
  readonly text: string;
}

export type Status = 'stated' | 'inferred';
