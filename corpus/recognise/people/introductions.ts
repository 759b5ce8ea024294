import { capital, han, latin } from '../../text/letters.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { textAfter, tokenFrom } from './around-name.ts';

const { raw } = String;

/** “, 45,”, （45岁）. */
export const age =
  /^\s?[,，(（]\s?(?:aged? )?\d{1,2}(?:\s?[,，)）岁歲]| ?years?\b(?: old\b)?|-year)/u;
/** “, born in 1956 in Shanghang, Fujian,”, “, a native of Fujian,”, ，福建上杭人，. */
const bornIn = raw`(?:(?:who )?was )?(?:born (?:in|on|at)|an? native of) (?:(?!(?:and|who) )[${latin}\d'’-]+(?: |(?=,)))+`;
const part = raw`[${capital}][${latin}]+`;
const birth = new RegExp(
  raw`^[)）]?(?:, ${bornIn}(?:, ${part}(?: (?:${part}|province|county|city))*)*(?=,)|，(?:出?生[于於][${han}]{2,8}|[${han}]{2,8}(?<!夫)人)(?=，))`,
);
/** Most characters of an age, or a birthplace. */
const reachOfIntroduction = 80;

/** A name and the age and birthplace behind it. */
export function withIntroduction(block: ScannedBlock, hit: Span): Span | undefined {
  const aged = extended(block, hit, age) ?? hit;
  const introduced = extended(block, aged, birth) ?? aged;
  return introduced.to > hit.to ? introduced : undefined;
}

/** A name and what stands behind it. */
function extended(block: ScannedBlock, name: Span, what: RegExp): Span | undefined {
  const [words] = what.exec(textAfter(block, name, reachOfIntroduction)) ?? [];
  if (words === undefined) return undefined;
  const end = block.end(name.to - 1) + words.replace(/[,，)）]$/u, '').length;
  return { from: name.from, to: tokenFrom(block, name.to, end) };
}
