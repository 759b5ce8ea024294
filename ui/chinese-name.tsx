import type { Chinese, Language } from '../corpus/entry.ts';

export type Script = Exclude<Language, 'en'>;

interface ChineseNameProps {
  readonly chinese: Chinese;
  /** The script that the reader has before him. */
  readonly first?: Script | undefined;
}

/** The one script, the other beside it where it differs, and pinyin below. */
export function ChineseName({ chinese, first = 'zh-Hans' }: ChineseNameProps) {
  const { hans, hant, pinyin } = chinese;
  const other = first === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  const inScript = { 'zh-Hans': hans, 'zh-Hant': hant };
  return (
    <p class="chinese">
      <span class="first" lang={first}>
        {inScript[first]}
      </span>
      {hant !== hans && (
        <span class="soft" lang={other}>
          {inScript[other]}
        </span>
      )}
      <span class="pinyin soft" lang="zh-Latn">
        {pinyin}
      </span>
    </p>
  );
}
