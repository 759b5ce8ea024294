import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoArticle, readDemoArticles } from './articles.ts';

/** The designs under `demo/`, and which article each of them carries. */
const designs: Readonly<Record<string, readonly string[]>> = {
  paper: ['001', '002'],
  wire: ['000', '004'],
  magazine: ['003'],
};

/** Paths of all demo pages, the front page first. */
export const demoPaths: readonly string[] = [
  '/',
  ...Object.entries(designs).flatMap(([design, ids]) => ids.map((id) => `/${design}/${id}`)),
  '/mixed',
];

/** The HTML of a demo page, or `undefined` where the path is none. */
export function demoPage(root: string, path: string): string | undefined {
  if (!demoPaths.includes(path)) return undefined;
  const articles = readDemoArticles(root);
  if (path === '/')
    return fill(template(root, 'front'), { list: articles.map(listItem).join('\n') });
  if (path === '/mixed') return template(root, 'mixed');
  const [, design = '', id = ''] = path.split('/');
  const article = articles.find((one) => one.id === id);
  return article && fill(template(root, design), articleParts(article));
}

function template(root: string, name: string): string {
  return readFileSync(join(root, 'demo', `${name}.html`), 'utf8');
}

/** Puts HTML in the place of every `{{name}}`. */
function fill(html: string, parts: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

function articleParts({ id, title, date, paragraphs }: DemoArticle): Record<string, string> {
  return {
    id,
    title: escapeHtml(title),
    date: escapeHtml(date),
    lead: `<p>${escapeHtml(paragraphs[0] ?? '')}</p>`,
    body: paragraphs
      .slice(1)
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
      .join('\n'),
  };
}

function listItem({ id, title, date, paragraphs }: DemoArticle): string {
  const design = Object.keys(designs).find((name) => designs[name]?.includes(id));
  const opening = openingOf(paragraphs[0] ?? '');
  return `<li><a href="/${design}/${id}">${escapeHtml(title)}</a>
<time>${escapeHtml(date)}</time>
<p>${escapeHtml(opening)}</p></li>`;
}

/** What fits a list, cut at the end of a word. */
function openingOf(paragraph: string): string {
  const most = 220;
  if (paragraph.length <= most) return paragraph;
  return `${paragraph.slice(0, most + 1).replace(/\s+\S*$/, '')} …`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
