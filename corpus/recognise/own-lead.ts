const { raw } = String;
/** What makes the holder of a post the object of something: “godson of”, “close to”, “unlike”, “whose brother is”. */
const relations =
  'of|to|by|for|with|from|against|under|on|about|in|at|over|behind|beside|like|unlike|than|not|no|nor|between|among|before|after|off|who|whom|whose|that|which|and|or';
const relates = new RegExp(
  raw`(?:^|[\s-])(?!by (?:training|birth|profession|trade)\b)(?:${relations})(?:$|[\s-])`,
  'iu',
);
const determiners = 'the|an?|its|their|our|his|her|this|that|one';
/** What one does to the holder of a post: “bribing”, “accused”. “Outgoing”, “long-serving” and “newly elected” are what he is himself. */
const deeds = raw`(?!(?:acting|outgoing|incoming|sitting|serving|standing|working|leading|appointed|elected|named|installed|retired|promoted|re-?elected)\b)\p{L}+(?:ing|ed)\b`;
const pretence = 'fake|false|bogus|self-styled|would-be|supposed|alleged|purported|so-called|mock';
const adverb = raw`(?:\p{L}+ly|also|now|then|still|once|again|yesterday|today)`;
const becomes = raw`(?:is|was|has|had|be|been|became|becomes|remains?|remained|serve[sd]?|serving|act(?:s|ed)|work(?:s|ed)|took over|appointed|named|elected|chosen|promoted|transferred|re-?elected|confirmed|installed|heads?|headed|leads?|led|in (?:his|her) capacity|h(?:olds?|eld) the (?:post|office|position|role) of)`;
const quality = raw`(?!(?:${relations}|${determiners}|${pretence})\s)[\p{L}\d’'-]+`;
const ownLead = new RegExp(
  raw`^(?:who\s)?(?:(?:${adverb}|${becomes})\s)*(?:(?:as|to|to be)\s)?(?:(?:${adverb}|comrade)\s)*(?:(?:${determiners})\s(?:${quality}\s)*|(?:(?!${deeds})${quality}\s)*)$`,
  'iu',
);
const ownLeadChinese =
  /^(?:[现現时時原前新曾历歷已拟擬兼任当當选選担擔出获獲是系为為作身男女汉漢]|中共|中國共產黨|中国共产党|同志|不再|继续|繼續)*$/u;

/** Whether words between a name and an office make it his: “who is”, “the newly elected”, 现任, but not “accused of bribing the”. */
export function makesHis(lead: string): boolean {
  if (/\p{Script=Han}/u.test(lead)) return ownLeadChinese.test(lead);
  return ownLead.test(lead) && !/[’'](?:s\s)?$/.test(lead);
}

/** “a native of Taishan”, “a member of the Central Committee”, “male”: who is that to nobody but himself. */
const ofHimself = /^\s?(?:an? |the )?(?:native|graduate|alumnus|member|delegate|deputy|born)\b/i;

/** Whether words between two commas behind a name make him nobody’s cousin or godson, and are no other name. */
export function saysOfHimself(words: string): boolean {
  return (
    ofHimself.test(words) || !(relates.test(words) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words))
  );
}

/** What behind an office makes its holder somebody whom another has to do with: 的妹夫, “’s godson”. */
export const ofHolder = /^(?:[的之]|[’']s )/u;
/** What behind an office makes it that of the next name: “Mayor Wu Xiaohui and”. */
export const leadsToNext = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$|[,.;’']| (?!of\b)\p{Ll})/u;
