import { withoutTimes } from './tenure.ts';

const { raw } = String;
/** “godson of”, “close to”, “unlike”, “the man behind”. */
export const prepositions =
  'of|to|by|for|with|from|against|under|on|about|in|at|over|behind|beside|like|unlike|than|between|among|off';
/** What makes the holder of a post the object of something, too: “not”, “whose brother is”. */
const relations = `${prepositions}|not|no|nor|before|after|who|whom|whose|that|which|and|or`;
const relates = new RegExp(
  raw`(?:^|[\s-])(?!by (?:training|birth|profession|trade)\b)(?:${relations})(?:$|[\s-])`,
  'iu',
);
const determiners = 'the|an?|its|their|our|his|her|this|that|one';
/** What one does to the holder of a post: “bribing”, “accused”. “Outgoing”, “long-serving” and “newly elected” are what he is himself. */
const deeds = raw`(?!(?:acting|outgoing|incoming|sitting|serving|standing|working|leading|appointed|elected|named|installed|retired|promoted|re-?elected)\b)\p{L}+(?:ing|ed)\b`;
const pretence = 'fake|false|bogus|self-styled|would-be|supposed|alleged|purported|so-called|mock';
const adverb = raw`(?:\p{L}+ly|also|now|then|still|once|again|yesterday|today)`;
const becomes = raw`(?:is|was|has|had|be|been|became|becomes|remains?|remained|serve[sd]?|serving|act(?:s|ed)|work(?:s|ed)|took over|appointed|named|elected|chosen|promoted|transferred|re-?elected|confirmed|installed|heads?|headed|leads?|led|(?:succeed(?:ed|ing)|replac(?:ed|ing)|(?:took|taking) over from)(?: \p{Lu}\p{Ll}+){1,3}(?= as\s)|in (?:his|her) capacity|h(?:olds?|eld) the (?:post|office|position|role) of)`;
const quality = raw`(?!(?:${relations}|${determiners}|${pretence})\s)[\p{L}\d’'-]+`;
const ownLead = new RegExp(
  raw`^(?:who\s)?(?:(?:${adverb}|${becomes})\s)*(?:(?:as|to|to be)\s)?(?:(?:${adverb}|comrade)\s)*(?:(?:${determiners})\s(?:${quality}\s)*|(?:(?!${deeds})${quality}\s)*)$`,
  'iu',
);
const ownLeadChinese =
  /^(?:[现現时時原前新曾历歷已拟擬兼任当當选選担擔出獲获调調升转轉改是系为為作身男女汉漢]|中共|中國共產黨|中国共产党|同志|不再|继续|繼續|被任命|接[替任]\p{Script=Han}{2,4}?(?=[担擔出]?任))*$/u;

/** “never was”, “almost became”, “hopes to become”, 从未担任; but “is not from Taishan but became” is another clause. */
const denies =
  /(?:\b(?:never|not|almost|nearly|hardly|allegedly|supposedly|purportedly|(?:would|could|might|should) have|(?:hop|want|wish|tr[iy]|fail|refus|declin)(?:e?[sd]|ing)? to)\b(?!-)|n[’']t\b|[从從]未|未[曾能]|不曾|[没沒]有|拒[绝絕]|差[点點]|[险險]些|几乎|幾乎|[梦夢]想)(?!.*(?:[,，]|\b(?:and|but)\b))/iu;
/** “posing as the Party secretary”, “calls himself”, 自称, 冒充. */
const pretends =
  /\b(?:pos(?:e|es|ed|ing)|pretend\w*|claim\w*|masquerad\w*|disguised|dressed|off|cast)(?: falsely)? (?:as|to (?:be|have been))\b|\b(?:call|styl)(?:e?[sd]?|ing) (?:him|her)self\b|自[称稱]|[冒假][充冒]|[谎謊][称稱]|[饰飾扮]演/iu;

/** Whether words between a name and an office say that it is not his, or only that he says so. */
export const isUntrue = (words: string) => denies.test(words) || pretends.test(words);

/** Whether words between a name and an office make it his: “who is”, “the newly elected”, 现任, but not “accused of bribing the”. */
function makesHis(lead: string): boolean {
  if (isUntrue(lead)) return false;
  if (/\p{Script=Han}/u.test(lead)) return ownLeadChinese.test(lead);
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

/** “is”, “has been”, behind “who was born in 1970 and”. */
const nextClause = /^\s?(?:(?:now|currently|later)\s)?(?:is|was|became|has|serves|served)\s/;

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

/** What behind an office makes its holder somebody whom another has to do with: 的妹夫, “’s godson”; not 的身份. */
export const ofHolder = /^(?:[的之](?!身份|名[义義]|[职職])|[’']s )/u;
/** What behind an office makes it that of the next name: “Mayor Wu Xiaohui and”. */
export const leadsToNext = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$|[,.;’']| (?!of\b)\p{Ll})/u;
/** Behind somebody named between commas, what says that he only speaks of another: “, Chen Anming said, had …”. */
export const isAside =
  /^ (?:(?!(?:who|which|that|and)\b)[^,.;:])*\b(?:said|says|told|tells|claim(?:s|ed)|admit(?:s|ted)|alleged|recalled|added|confirmed)\b[^,.;:]*, (?:had|has|have|is|was|were|would|will|did|does|never|\p{L}+ed)\b/u;
/** Longest text in which an aside shows. */
export const reachOfAside = 100;
