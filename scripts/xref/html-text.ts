import { Parser } from 'htmlparser2';

/**
 * The text of an HTML document as a reader sees it: white space folded, a blank line between blocks, a line
 * break for `<br>`; without scripts, styles, form fields, code and what is marked hidden.
 */
export function htmlText(html: string): string {
  const blocks: string[] = [];
  let block = '';
  let skipped = 0;
  const open: boolean[] = [];
  const endBlock = () => {
    const text = block.replace(/[ \t\r\f\v]*\n[ \t\r\f\v]*/g, '\n').trim();
    if (text !== '') blocks.push(text);
    block = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const skips = unread.has(name) || 'hidden' in attributes;
      open.push(skips);
      if (skips) skipped++;
      if (name === 'br') block += '\n';
      else if (!inline.has(name)) endBlock();
    },
    ontext(text) {
      if (skipped === 0) block += text.replace(/[ \t\r\n\f]+/g, ' ');
    },
    onclosetag(name) {
      if (open.pop()) skipped--;
      if (name !== 'br' && !inline.has(name)) endBlock();
    },
  });
  parser.end(html);
  endBlock();
  return blocks.join('\n\n');
}

const unread: ReadonlySet<string> = new Set(
  'head title script style noscript template textarea select option button input code pre svg math canvas iframe object audio video'.split(
    ' ',
  ),
);

/** Elements that do not end a run of text; all others do. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);
