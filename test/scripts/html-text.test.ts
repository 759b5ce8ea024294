import { describe, expect, it } from 'vitest';
import { htmlText } from '../../scripts/xref/html-text.ts';

describe('the text of an HTML file', () => {
  it('joins what inline elements split', () => {
    expect(htmlText('<p>the <a href="#">two <b>establish</b>es</a></p>')).toBe(
      'the two establishes',
    );
  });

  it('puts a blank line between blocks and a line break for <br>', () => {
    expect(htmlText('<p>One</p><p>Two<br>Three</p><ul><li>Four<li>Five</ul>')).toBe(
      'One\n\nTwo\nThree\n\nFour\n\nFive',
    );
  });

  it('leaves out what a reader does not read', () => {
    const html =
      '<head><title>t</title></head><body>Seen<script>no</script><style>no</style>' +
      '<textarea>no</textarea><div hidden>no <p>no</p></div><p>too</p></body>';
    expect(htmlText(html)).toBe('Seen\n\ntoo');
  });

  it('decodes entities and folds white space', () => {
    expect(htmlText('<p>A &amp;  B\n\t&#x201c;C&rdquo;</p>')).toBe('A & B “C”');
  });

  it('reads broken HTML without throwing', () => {
    expect(htmlText('<div><p>One</div></b><p>Two')).toBe('One\n\nTwo');
  });
});
