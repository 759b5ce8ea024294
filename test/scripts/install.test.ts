import { expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/install.ts';

test.each(['edge', 'firefx', ''])(
  'No other browser is taken for one that is not known: “%s”',
  (name) => {
    expect(() => ensureBrowser(name)).toThrow('Ask for chromium (Chromium, Chrome or Edge) or');
  },
);
