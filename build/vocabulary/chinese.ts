import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../../corpus/text/units.ts';
import { spellingsInPinyin } from '../pinyin.ts';

export interface Characters {
  simplify(char: string): string;
  regional(text: string): readonly string[];
  syllables(name: string): readonly string[];
  inPinyin(text: string): readonly string[];
}

/** Conversions by OpenCC's dictionaries; pinyin by pinyin-pro. */
export function createCharacters(): Characters {
  const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'twp' });
  const simplified = simplifier();
  let known: Map<string, string> | undefined;
  const simplify = (char: string) => {
    known ??= simplified(hanCharacters());
    let simple = known.get(char);
    if (simple === undefined) {
      simple = simplified([char]).get(char) ?? char;
      known.set(char, simple);
    }
    return simple;
  };
  const areReadAlike = (one: string, other: string) => {
    if (one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++)
      if (simplify(one.charAt(i)) !== simplify(other.charAt(i))) return false;
    return true;
  };
  return {
    simplify,
    regional: (text) => {
      const other = toTaiwan(text);
      return areReadAlike(other, text) ? [] : [Array.from(other, simplify).join('')];
    },
    inPinyin: spellingsInPinyin,
    syllables: (name) => pinyin(name, { toneType: 'none', type: 'array', mode: 'surname' }),
  };
}

/**
 * What characters are read as. Hong Kong and Taiwan have some traditional ones of their own (衞 and 衛 are 卫). All are asked
 * for at once, a line for each: to convert one by itself costs as much as a whole text.
 */
function simplifier(): (chars: readonly string[]) => Map<string, string> {
  const regions = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  return (chars) => {
    const plain = chars.map((char) => char.normalize('NFKC'));
    const read = regions.map((convert) => convert(plain.join('\n')).split('\n'));
    return new Map(
      chars.map((char, i) => {
        const same = plain[i] ?? char;
        const simple = read.map((all) => all[i] ?? same).find((other) => other !== same) ?? same;
        return [char, simple.length === 1 ? simple : same];
      }),
    );
  };
}

function hanCharacters(): string[] {
  return Array.from({ length: 0x10000 }, (_, code) => code)
    .filter(isHan)
    .map((code) => String.fromCharCode(code));
}
