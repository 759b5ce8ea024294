import { type Index, openIndex } from '../../corpus/lexicon/open.ts';
import { recognise } from '../../corpus/recognise/recognise.ts';

/**
 * Stands for the background: the index comes first, then questions as JSON, as extension messages are. What it
 * sends back is JSON too.
 */
let index: Index | undefined;

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer | string>) => {
  if (typeof data !== 'string') index = openIndex(data);
  else if (index) postMessage(JSON.stringify(recognise(index, JSON.parse(data))));
});
