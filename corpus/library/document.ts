/** What the look-up reads of an entry or an article. Fields with several wordings have one on each line. */
export interface Document {
  readonly id: string;
  readonly name: string;
  /** Of officials. */
  readonly posts: string;
  readonly wordings: string;
  readonly pinyin: string;
  /** Whole wordings in pinyin. */
  readonly spelled: string;
  readonly body: string;
}
