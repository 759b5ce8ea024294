import { describe, expect, it } from 'vitest';
import { plainPinyin, spellingsInPinyin, tonedPinyin } from '../../build/pinyin.ts';

describe('pinyin as it is printed', () => {
  it.each([
    ['中国侨都', 'Zhōngguó qiáodū'],
    ['“侨都赋能”工程', '“qiáodū fùnéng” gōngchéng'],
    ['以上率下', 'yǐshàng shuài xià'],
    ['稳中求进工作总基调', 'wěn zhōng qiú jìn gōngzuò zǒng jīdiào'],
    ['以严的基调正风肃纪反腐', 'yǐ yán de jīdiào zhèngfēng sùjì fǎnfǔ'],
    ['城乡区域协调发展', 'chéngxiāng qūyù xiétiáo fāzhǎn'],
    ['大兴调查研究', 'dàxīng diàochá yánjiū'],
    ['更多更公平惠及人民', 'gèng duō gèng gōngpíng huìjí rénmín'],
    ['质的有效提升和量的合理增长', 'zhì de yǒuxiào tíshēng hé liàng de hélǐ zēngzhǎng'],
    ['以习近平同志为核心的党中央', 'yǐ Xí Jìnpíng tóngzhì wéi héxīn de dǎng zhōngyāng'],
    [
      '干部敢为、地方敢闯、企业敢干、群众敢首创',
      'gànbù gǎnwéi, dìfāng gǎnchuǎng, qǐyè gǎngàn, qúnzhòng gǎn shǒuchuàng',
    ],
    [
      '“闯”的精神、“创”的劲头、“干”的作风',
      '“chuǎng” de jīngshén, “chuàng” de jìntóu, “gàn” de zuòfēng',
    ],
    ['把企业家当自家人、把企业事当自家事', 'bǎ qǐyèjiā dàng zìjiārén, bǎ qǐyè shì dàng zìjiā shì'],
    ['制造业当家', 'zhìzàoyè dāngjiā'],
    ['稳字当头', 'wěn zì dāngtóu'],
    ['四套班子', 'sì tào bānzi'],
    ['施工队长', 'shīgōng duìzhǎng'],
    ['重大事项请示报告制度', 'zhòngdà shìxiàng qǐngshì bàogào zhìdù'],
    ['开局就是决战、起步就是冲刺', 'kāijú jiùshì juézhàn, qǐbù jiùshì chōngcì'],
  ])('reads %s as its sense wants', (text, read) => {
    expect(tonedPinyin(text)).toBe(read);
  });

  it.each([
    ['社会主义现代化', 'shèhuìzhǔyì xiàndàihuà'],
    ['国泰民安', "guótài mín'ān"],
    ['中国共产党第二十次全国代表大会', 'Zhōngguó Gòngchǎndǎng dì-èrshí cì quánguó dàibiǎo dàhuì'],
    ['广东省“两会”', 'Guǎngdōng Shěng “liǎnghuì”'],
    ['粤港澳大湾区', 'Yuè-Gǎng-Ào Dàwānqū'],
  ])('joins the syllables of a word and knows a name: %s', (text, read) => {
    expect(tonedPinyin(text)).toBe(read);
  });

  it('gives all of a place’s name capitals', () => {
    expect(tonedPinyin('赤坎华侨古镇', true)).toBe('Chìkǎn Huáqiáo Gǔzhèn');
  });

  it('gives each character its own syllable, rare ones too', () => {
    expect(tonedPinyin('江门𬭎市')).toBe('Jiāngmén hóng shì');
    expect(tonedPinyin('江门𬭎城行动')).toMatch(/^Jiāngmén .*xíngdòng$/);
  });

  it('leaves what is not Chinese as it is, with one blank', () => {
    expect(tonedPinyin('“1+6+3”工作部署')).toBe('“1+6+3” gōngzuò bùshǔ');
    expect(tonedPinyin('“非农化”“非粮化”')).toBe('“fēinónghuà” “fēiliánghuà”');
    expect(tonedPinyin('园林设计+种苗')).toBe('yuánlín shèjì + zhǒngmiáo');
    expect(tonedPinyin('中共中央 国务院')).toBe('Zhōnggòng zhōngyāng Guówùyuàn');
  });
});

describe('pinyin without tones', () => {
  it('is cut into the same words, with the same readings', () => {
    expect(plainPinyin('“绿美”侨都')).toEqual([['lv'], ['mei'], ['qiao', 'du']]);
  });

  it('leaves out a character that the dictionary does not know', () => {
    expect(plainPinyin('𠮷林')).toEqual([['lin']]);
  });
});

describe('the spellings of a formula in pinyin', () => {
  it('are cut into words in the ways of different writers', () => {
    expect(spellingsInPinyin('两个确立').sort()).toEqual([
      'liang ge que li',
      'liang ge queli',
      'liang gequeli',
      'liangge que li',
      'liangge queli',
      'lianggequeli',
    ]);
  });

  it('are two for a long one: in words and in syllables', () => {
    expect(spellingsInPinyin('中国共产党广东省第十三届委员会第三次全体会议')).toEqual([
      'zhongguo gongchandang guangdong sheng di shisan jie weiyuanhui di san ci quanti huiyi',
      'zhong guo gong chan dang guang dong sheng di shi san jie wei yuan hui di san ci quan ti hui yi',
    ]);
  });

  it('have lü as lu, which is how it is read with its umlaut too', () => {
    expect(spellingsInPinyin('绿美江门')).toContain('lumei jiangmen');
  });

  it.each(['全会', '1310部署', 'RCEP示范区'])('are none for %s', (text) => {
    expect(spellingsInPinyin(text)).toEqual([]);
  });
});
