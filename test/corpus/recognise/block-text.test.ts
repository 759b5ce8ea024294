import { expect, test } from 'vitest';
import { BlockText } from '../../../corpus/recognise/block-text.ts';
import { Workspace } from '../../../corpus/recognise/workspace.ts';
import { scan } from '../../../corpus/text/scan.ts';
import { indexOf } from './lexicon.ts';

const index = indexOf({ entries: [{ id: 'new-era', name: 'new era' }] });

test.each(['and a new era', '的新时代'])(
  'before the first word and behind the last stands none: %s',
  (text) => {
    const workspace = new Workspace(index);
    scan(text, index, workspace.tokens);
    const block = new BlockText(workspace, text);
    expect([block.word(-1), block.word(workspace.tokens.count)]).toEqual(['', '']);
  },
);
