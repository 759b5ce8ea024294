import type { Chinese } from '../corpus/entry.ts';

/** Simplified first; traditional beside it where it differs; pinyin below. */
export function ChineseName({ chinese }: { chinese: Chinese }) {
  return (
    <p class="chinese">
      <span class="hans" lang="zh-Hans">
        {chinese.hans}
      </span>
      {chinese.hant !== chinese.hans && (
        <span class="hant" lang="zh-Hant">
          {chinese.hant}
        </span>
      )}
      <span class="pinyin" lang="zh-Latn">
        {chinese.pinyin}
      </span>
    </p>
  );
}
