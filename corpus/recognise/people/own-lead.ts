import { hasHan } from '../../text/letters.ts';
import {
  adverb,
  isUntrue,
  leadsToOffice,
  nextClause,
  ownLeadChinese,
  relations,
} from './holding.ts';
import { withoutTimes } from './tenure.ts';

const { raw } = String;
const relates = new RegExp(
  raw`(?:^|[\s-])(?!by (?:training|birth|profession|trade)\b)(?:${relations})(?:$|[\s-])`,
  'iu',
);
const determiners = 'the|an?|its|their|our|his|her|this|that|one';
/** What one does to the holder of a post: “bribing”, “accused”. “Outgoing”, “long-serving” and “newly elected” are what he is himself. */
const deeds = raw`(?!(?:acting|outgoing|incoming|sitting|serving|standing|working|leading|appointed|elected|named|installed|retired|promoted|re-?elected)\b)\p{L}+(?:ing|ed)\b`;
const pretence = 'fake|false|bogus|self-styled|would-be|supposed|alleged|purported|so-called|mock';
const quality = raw`(?!(?:${relations}|${determiners}|${pretence})\s)[\p{L}\d’'-]+`;
const ownLead = new RegExp(
  raw`^(?:who\s)?(?:(?:${adverb}|${leadsToOffice})\s)*(?:(?:as|to|to be)\s)?(?:(?:${adverb}|comrade)\s)*(?:(?:${determiners})\s(?:${quality}\s)*|(?:(?!${deeds})${quality}\s)*)(?:vice-)?$`,
  'iu',
);
/** Whether words between a name and an office make it his: “who is”, “the newly elected”, 现任, but not “accused of bribing the”. */
function makesHis(lead: string): boolean {
  if (isUntrue(lead)) return false;
  if (hasHan(lead)) return ownLeadChinese.test(lead);
  return ownLead.test(lead) && !/[’'](?:s\s)?$/.test(lead);
}

/** “a native of Taishan”, “a member of the Central Committee”, “who was born in 1966”: who is that to nobody but himself. */
const ofHimself =
  /^\s?(?:who (?:is|was) )?(?:(?:an? |the )?(?:native|graduate|alumnus|member|delegate|deputy)\b|born\b(?! (?:to|of)\b)|(?:leader|head) of (?:the|an?) [\p{L}\s]*(?:group|team|delegation)$)/iu;
const otherName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** Whether words between two commas behind a name make him nobody’s cousin or godson, and are no other name. */
export function saysOfHimself(words: string): boolean {
  const rest = withoutTimes(words).trim();
  return ofHimself.test(rest) || !(relates.test(rest) || otherName.test(rest));
}

/**
 * Whether what is said of a name, cut at its commas and “and”, leads up to an office of his. Of several clauses the last says it:
 * “an economist who is”, “who was born in 1970 and is”.
 */
export function leadsToHis(parts: readonly string[]): boolean {
  const words = withoutTimes(parts.at(-1) ?? '');
  const [, noun = '', last = words] = /^(.*\S\s)(who\s.*)$/u.exec(words) ?? [];
  const before = parts.slice(0, -1);
  if (!makesHis(last.trimStart()) || !saysOfHimself(noun)) return false;
  const first = before.find((part) => part.trim() !== '') ?? '';
  return (/^\s?who\s/.test(first) && nextClause.test(last)) || before.every(saysOfHimself);
}
