/**
 * What a reader asks for, without what only makes it a question or polite: 共同富裕是什么意思？ asks for 共同富裕,
 * “Mr. Chen Anming” for Chen Anming. In English the other words of a question only join, see `asked.ts`.
 */
export function plainQuestion(typed: string): string {
  return typed.replace(question, ' ').replace(before, '').replace(behind, '');
}

/** 什么是 …, … 是什么（意思）, 谁是 …, … 是谁. */
const question = /是?(?:什[么麼](?:意思)?|[谁誰])是?/gu;

/** By itself each is a word like any other. */
const before = /^\s*(?:mr|mrs|ms|comrade)\b\.?\s*(?=\p{L})/iu;
const behind = /(?<=\p{L})(?:同志|先生|女士)\s*$/u;
