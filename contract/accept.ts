import * as v from 'valibot';
import { idForm, kinds, longestId } from '../corpus/entry.ts';
import { longestQuery } from './messages.ts';

/**
 * The one check at the border: what the background and the popup accept. Content scripts stand in pages, so what comes
 * from them is held to bounds, too.
 */

const id = v.pipe(v.string(), v.maxLength(longestId), v.regex(idForm));
const ids = v.pipe(v.array(id), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(8_000_000));
/** How often an entry stands on a page. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
/** See `Period`. */
const period = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));
/** Every month and year that a date is read of, 1900 to 2099, and the months of no year: an archive may list very many. */
const mostPeriods = 200 * 13 + 12;

const signals = v.object({
  anchors: ids,
  people: ids,
  here: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  affairs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  dates: v.optional(v.pipe(v.array(period), v.maxLength(mostPeriods))),
  foreign: v.optional(v.boolean()),
});

const frame = v.pipe(v.string(), v.maxLength(64));

const schemas = {
  id,
  ids,
  recognise: v.object({
    blocks: v.pipe(v.array(text), v.maxLength(200_000)),
    signals: v.optional(signals),
    lead: v.optional(text),
  }),
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  frame,
  hidden: v.boolean(),
  route: v.pipe(v.string(), v.maxLength(400), v.regex(/^#\//)),
  report: v.object({
    frame,
    path: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(64)),
    script: v.optional(v.picklist(['zh-Hans', 'zh-Hant'])),
    entries: v.pipe(
      v.array(
        v.object({
          entry: id,
          kind: v.picklist(kinds),
          count,
          possible: count,
          inside: count,
          unmarked: count,
          wording: v.optional(text),
        }),
      ),
      v.maxLength(2_000),
    ),
    hidden: v.boolean(),
    pdf: v.boolean(),
    complete: v.boolean(),
  }),
};

export type Accepted<Name extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[Name]>;

/** The message's data if it is what it should be; else `undefined`, and nobody is told. */
export function accept<Name extends keyof typeof schemas>(
  name: Name,
  data: unknown,
): Accepted<Name> | undefined {
  const result = v.safeParse(schemas[name], data);
  return result.success ? (result.output as Accepted<Name>) : undefined;
}
