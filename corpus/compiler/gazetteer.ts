/** A Chinese place that has no entry of its own: it fills `{place}` and tells places apart. */
export interface GazetteerPlace {
  readonly name: string;
  /** Tells it from others of its English name. */
  readonly zh: string;
  /** Entry id or gazetteer name of the place around it. */
  readonly within?: string;
  /** Its name stands for the state, too: “Beijing’s answer” is no news of the city. */
  readonly capital?: boolean;
}
