/** Token numbers, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A wording of a word set where it stands in a block. */
export interface Occurrence extends Span {
  readonly label: string;
}
