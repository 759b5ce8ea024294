import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';

export interface Characters {
  simplify(char: string): string;
  regional(text: string): readonly string[];
  syllables(name: string): readonly string[];
}

/** Conversions by OpenCC's dictionaries; pinyin by pinyin-pro. */
export function createCharacters(): Characters {
  const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
  const fromTaiwan = OpenCC.Converter({ from: 'tw', to: 'cn' });
  const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'twp' });
  const toHongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });
  const known = new Map<string, string>();
  const simplify = (char: string) => {
    let simple = known.get(char);
    if (simple === undefined) {
      const plain = char.normalize('NFKC');
      simple = toSimplified(plain);
      if (simple === plain) simple = fromTaiwan(plain);
      if (simple.length !== 1) simple = plain;
      known.set(char, simple);
    }
    return simple;
  };
  const each = (text: string) => Array.from(text, simplify).join('');
  return {
    simplify,
    regional: (text) =>
      [...new Set([each(toTaiwan(text)), each(toHongKong(text))])].filter(
        (other) => other !== each(text),
      ),
    syllables: (name) => pinyin(name, { toneType: 'none', type: 'array', mode: 'surname' }),
  };
}
