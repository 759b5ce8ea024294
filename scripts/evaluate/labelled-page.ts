/** A page with labels, as `test/evaluation/README.md` documents it. */
export interface LabelledPage {
  readonly name: string;
  readonly lang: string;
  readonly class: 'positive' | 'negative' | 'unrelated';
  /** The text without its labels; label offsets are UTF-16 code units of it. */
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  /** `must`: a reader wants this card here. `may`: either way is right. `not`: this card would be wrong here. */
  readonly expect: 'must' | 'may' | 'not';
  readonly entry: string;
  readonly start: number;
  readonly end: number;
}

/** Parses a labelled page. Throws with the page's name and the place when a header or a label is broken. */
export function parsePage(name: string, source: string): LabelledPage {
  const cut = source.search(/^---\r?\n/m);
  if (cut < 0) throw new Error(`${name}: no line --- between header and text`);
  const header = Object.fromEntries(
    source
      .slice(0, cut)
      .split('\n')
      .map((line) => line.split(/:\s*(.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  const lang = header.lang?.trim();
  const pageClass = header.class?.trim();
  if (!lang) throw new Error(`${name}: the header has no lang`);
  if (pageClass !== 'positive' && pageClass !== 'negative' && pageClass !== 'unrelated')
    throw new Error(`${name}: class must be positive, negative or unrelated`);
  const body = source.slice(cut).replace(/^---\r?\n/, '');
  return { name, lang, class: pageClass, ...parseLabels(name, body) };
}

function parseLabels(name: string, body: string): Pick<LabelledPage, 'text' | 'labels'> {
  const labels: Label[] = [];
  const open: { expect: Label['expect']; entry: string; start: number }[] = [];
  let text = '';
  for (const [token, expect, entry] of body.matchAll(
    /\{\{(must|may|not) ([a-z0-9-]+)\||\}\}|[\s\S]/g,
  )) {
    if (expect && entry)
      open.push({ expect: expect as Label['expect'], entry, start: text.length });
    else if (token === '}}') {
      const label = open.pop();
      if (!label) throw new Error(`${name}: }} without a label after “${text.slice(-30)}”`);
      labels.push({ ...label, end: text.length });
    } else text += token;
  }
  if (open.length > 0) throw new Error(`${name}: the label of ${open[0]?.entry} is never closed`);
  return { text, labels };
}
