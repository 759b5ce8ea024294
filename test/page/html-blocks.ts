/** What it shows, HTML inside a body, and the text of its blocks with white space folded. */
type HtmlCase = readonly [shows: string, html: string, blocks: readonly string[]];

/** What can be told from HTML alone: the page's script and the command line read it alike. */
export const htmlBlocks: readonly HtmlCase[] = [
  [
    'joins text across inline elements',
    '<p>a <a>common <b>pros</b></a><i>perity</i> z</p>',
    ['a common prosperity z'],
  ],
  [
    'joins text across the nested font elements of a translation',
    '<p><font><font>common </font></font><font><font>prosperity</font></font></p>',
    ['common prosperity'],
  ],
  [
    'joins text across wbr and keeps soft hyphens',
    '<p>pros<wbr>per\u00adity</p>',
    ['prosper\u00adity'],
  ],
  ['keeps non-breaking spaces', '<p>common&nbsp;prosperity</p>', ['common prosperity']],
  ['puts a space for a line break', '<p>common<br>prosperity</p>', ['common prosperity']],
  [
    'cuts at two line breaks in a row',
    '<div>the first<br><br>the second<br> <br>the third</div>',
    ['the first', 'the second', 'the third'],
  ],
  [
    'cuts at paragraphs, also inside inline elements',
    '<span>one<p>two</p>three</span>',
    ['one', 'two', 'three'],
  ],
  [
    'cuts at table cells',
    '<table><tr><td>common</td><td>prosperity</td></tr></table>',
    ['common', 'prosperity'],
  ],
  [
    'cuts at list items and definition terms',
    '<ul><li>one</li><li>two</li></ul><dl><dt>term</dt><dd>sense</dd></dl>',
    ['one', 'two', 'term', 'sense'],
  ],
  [
    'leaves out note marks, and keeps ordinals',
    '<p>common<sup><a href="#n">[1]</a></sup> prosperity of the 14<sup>th</sup></p>',
    ['common prosperity of the 14th'],
  ],
  [
    'leaves out the reading aids over Chinese',
    '<p><ruby>共<rp>(</rp><rt>gòng</rt><rp>)</rp>同<rt>tóng</rt></ruby>富裕</p>',
    ['共同富裕'],
  ],
  [
    'leaves out scripts, styles, templates and noscript',
    '<p>one<script>x()</script><style>p{}</style><template>no</template><noscript>no</noscript>two</p>',
    ['onetwo'],
  ],
  [
    'leaves out form fields and code, and parts the words beside them',
    '<p>one<input value="no"><textarea>no</textarea>two<select><option>no</option></select>three<code>no</code>four</p>',
    ['one two three four'],
  ],
  [
    'leaves out svg and math',
    '<p>one <svg><text>no</text></svg> two <math><mi>no</mi></math> three</p>',
    ['one two three'],
  ],
  [
    'reads buttons, as blocks of their own',
    '<p>one<button>two</button>three</p>',
    ['one', 'two', 'three'],
  ],
  [
    'reads what is hidden from assistive technology only',
    '<p aria-hidden="true">seen</p>',
    ['seen'],
  ],
  ['cuts plain text at blank lines only', '<pre>one\ntwo\n\nthree</pre>', ['one two', 'three']],
  ['joins words that are cut in mid-word', '<p>pros<span>perity</span></p>', ['prosperity']],
  [
    'keeps right-to-left text in logical order',
    '<p dir="rtl">الرخاء <bdi>common prosperity</bdi></p>',
    ['الرخاء common prosperity'],
  ],
  [
    'joins text across elements that no table names',
    '<p>pros<tt>per</tt><x-words>ity</x-words></p>',
    ['prosperity'],
  ],
  [
    'cuts at the rarer blocks',
    '<address>one</address>two<hgroup>three</hgroup><menu>four</menu><search>five</search>' +
      '<fieldset><legend>six</legend>seven</fieldset><table><caption>eight</caption></table>' +
      '<xmp>nine</xmp><listing>ten</listing><dir>eleven</dir>twelve',
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
  ],
  [
    'reads what is folded, whether it is open or not',
    '<details><summary>one</summary>two<p>three</p></details><dialog>four</dialog>',
    ['one', 'two', 'three', 'four'],
  ],
  [
    'cuts at two line breaks with nothing but an image or white space between',
    '<div>one<br>\n<img alt="no"><br/>two<br><b> </b></br>three</div>',
    ['one', 'two', 'three'],
  ],
  [
    'does not cut at line breaks with a mark or a no-break space between',
    '<div>one<br>*<br>two<br>&nbsp;<br>three</div>',
    ['one * two three'],
  ],
  [
    'cuts plain text at two line breaks too',
    '<pre>one<b>\n</b>two<br><br>three\n</pre>',
    ['one two', 'three'],
  ],
  [
    'does not cut text that is not plain at blank lines',
    '<div>one\n\ntwo<pre>three\r\n\r\nfour</pre>five\n\nsix</div>',
    ['one two', 'three', 'four', 'five six'],
  ],
  [
    'parts words at white space between tags',
    '<p><b>one</b>\n<i>two</i><span> </span>three<b></b>four</p>',
    ['one two threefour'],
  ],
  [
    'leaves out note marks with all that is in them, and reads on where they stood',
    '<div>pros<sup>1<br>,<p>2</p> </sup>perity<sup>*</sup>, of<sup>注</sup> the 20<sup>th<sup>†</sup></sup></div>',
    ['prosperity, of the 20th'],
  ],
  [
    'leaves out keys and sample output, and parts the words beside them',
    '<p>one<kbd>no</kbd>two<samp>no</samp>three<progress>no</progress>four</p>',
    ['one two three four'],
  ],
  [
    'leaves out editors, and parts the words beside them',
    '<p>one<b contenteditable>no</b>two<b contenteditable="False">three</b><i role="textbox">no</i>four' +
      '<sup contenteditable="true">no</sup>five</p><div class="x cm-editor">no<p>no</p></div><p role="code">no</p>' +
      '<div class="CodeMirrors">six</div>',
    ['one twothree four five', 'six'],
  ],
  [
    'cuts at an editor that is a box of its own',
    '<div>common<div contenteditable>no</div>prosperity<section><b>of all</b><p role="textbox">no</p>people</section></div>',
    ['common', 'prosperity', 'of all', 'people'],
  ],
  [
    'ends what is left open where its parent ends',
    '<div><p>one<p>two<ul><li>three<li>four</ul>five</div><ruby>共<rt>gòng<rt>no</ruby>同<dl><dt>six<dd>seven</dl>',
    ['one', 'two', 'three', 'four', 'five', '共同', 'six', 'seven'],
  ],
  [
    'reads nested tables cell by cell',
    '<table><tr><td>one<table><tr><td>two<td>three</table>four<tr><th>five</table>six',
    ['one', 'two', 'three', 'four', 'five', 'six'],
  ],
  [
    'takes comments, declarations and CDATA of HTML for nothing',
    '<p>pros<!-- no --><!-->per<![CDATA[no]]>i<!x><?no no?>ty</p>',
    ['prosperity'],
  ],
  [
    'takes what only looks like a tag for text, and decodes entities',
    '<p>1 < 2 &amp;amp; 3 &gt; 2 &lt;b&gt; &#x201c;A&rdquo; &unknown; <3</p>',
    ['1 < 2 &amp; 3 > 2 <b> “A” &unknown; <3'],
  ],
  [
    'does not glue words in boxes made of spans',
    '<p><span style="display:block">Politics</span><span style="display:block">Common</span></p>',
    ['Politics', 'Common'],
  ],
  [
    'does not glue words in the cells of a flex box',
    '<p style="display:flex"><span>Politics</span><span>Common</span></p>',
    ['Politics', 'Common'],
  ],
  [
    'joins a capital in mid-word to the same element’s words',
    '<p>Guang<wbr>Dong and Jiang<sup>[1]</sup>Men</p>',
    ['GuangDong and JiangMen'],
  ],
];
