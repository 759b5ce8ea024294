/** What it shows, an HTML document, and the lines by which it is told: title, date, and what its article begins with. */
type HtmlLead = readonly [shows: string, html: string, lines: readonly string[]];

const article = '<article><p>The conference was held on 28 January.</p></article>';
const longParagraph = `${'It was said, '.repeat(20)}and done.`;
const words = 'The conference was held on 28 January.';
const titled = (body: string, head = '') => `<title>The  title</title>${head}<body>${body}</body>`;

/** What can be told from HTML alone: the page's script and the command line read it alike. */
export const htmlLeads: readonly HtmlLead[] = [
  [
    'the article, without what stands round it',
    titled(`<nav>Home</nav>${article}<aside>More</aside><footer>© 2024</footer>`),
    ['The title', words],
  ],
  [
    'the first of several, and of one inside another the outer one',
    titled(`<main><p>Before</p>${article}<p>Behind</p></main>${article}`),
    ['The title', 'Before', words, 'Behind'],
  ],
  [
    'what is an article by its role',
    titled(`<p>Home</p><div role="main">${words}</div><p>More</p>`),
    ['The title', words],
  ],
  [
    'all of it where there is none',
    titled(`<p>Home</p><p>${words}</p>`),
    ['The title', 'Home', words],
  ],
  [
    'the date in a header before the article',
    titled(`<header><h1>The title</h1><p>Jan. 29, 2024</p></header>${article}`),
    ['The title', 'Jan. 29, 2024', words],
  ],
  [
    'the date in a box, with others round it',
    titled(
      `<div><div>Since 2001</div><div>2024年1月29日 来源：新华网</div></div><div><p>By us</p><div>${article}</div></div>`,
    ),
    ['The title', '2024年1月29日 来源：新华网', words],
  ],
  [
    'the date of a time whose words are another',
    titled(`<time datetime="2024-01-29T10:00+08:00">3 hours ago</time>${article}`),
    ['The title', '2024-01-29T10:00+08:00', words],
  ],
  [
    'the nearest time before the article, not that of the day on which it is read',
    titled(
      `<time datetime="2026-05-01">Today</time><p><time datetime="2024-01-29">Monday</time></p>${article}<time datetime="2025-01-01">More</time>`,
    ),
    ['The title', '2024-01-29', words],
  ],
  [
    'the first time in the article before any other',
    titled(
      `<time datetime="2026-05-01">Today</time><main><p><time datetime="2024-01-29">Monday</time> to <time datetime="2024-02-01">Thursday</time></p></main>`,
    ),
    ['The title', '2024-01-29', 'Monday to Thursday'],
  ],
  [
    'no date of a long paragraph that names a year',
    titled(`<p>${'In 2019 it was so. '.repeat(12)}</p>${article}`),
    ['The title', words],
  ],
  [
    'its own words before a time of the day on which it is read',
    titled(
      `<header><time datetime="2026-05-01">Today</time></header><main><p>2023-06-26 08:11</p><p>${words}</p></main>`,
    ),
    ['The title', '2023-06-26 08:11', words],
  ],
  [
    'no date of what stands beside the article',
    titled(
      `<div><aside><p>2025-03-14</p><time datetime="2025-03-14">Friday</time></aside></div>${article}`,
    ),
    ['The title', words],
  ],
  [
    'no time of a comment on the article, and none that it takes to read it',
    titled(
      `<p>January 29, 2024</p><article><time datetime="PT3M">3 minutes</time><p>${longParagraph}</p><p>A comment <time datetime="2026-05-01">yesterday</time></p></article>`,
    ),
    ['The title', 'January 29, 2024', '3 minutes', longParagraph, 'A comment yesterday'],
  ],
  [
    'no month without a day: there are features about one',
    titled(`<p>2024年1月29日</p><p>2024年7月三中全会专题</p>${article}`),
    ['The title', '2024年1月29日', words],
  ],
  [
    'no date that the head leaves empty',
    titled(`<p>2024年1月29日</p>${article}`, '<meta property="article:published_time" content="">'),
    ['The title', '2024年1月29日', words],
  ],
  [
    'a year in Chinese numerals',
    titled(`<p>二〇二四年六月二十六日</p>${article}`),
    ['The title', '二〇二四年六月二十六日', words],
  ],
  [
    'the date that is linked as data',
    titled(
      article,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-01-29"}</script>',
    ),
    ['The title', '2024-01-29', words],
  ],
  ...[
    'property="article:published_time"',
    'itemprop="datePublished"',
    'name="PubDate"',
    'name="publishdate"',
    'name="publish_date"',
  ].map(
    (name): HtmlLead => [
      `the date that the head has as ${name}, before any other`,
      titled(
        `<time datetime="2026-05-01">Today</time>${article}`,
        `<meta ${name} content="2024-01-29 10:00">`,
      ),
      ['The title', '2024-01-29 10:00', words],
    ],
  ),
];
