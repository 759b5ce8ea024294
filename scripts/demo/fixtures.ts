import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A file of `test/pages/`, asked for as `/pages/<slug>/<file>`; a folder stands for the page in it. */
export function fixtureFile(
  root: string,
  path: string,
): { type: string; body: Uint8Array } | undefined {
  if (!/^\/pages(\/[\w-][\w.-]*)+\/?$/.test(path)) return undefined;
  const file = pageIn(join(root, 'test', path));
  const type = types[extname(file)];
  if (!type || !existsSync(file)) return undefined;
  return { type, body: readFileSync(file) };
}

function pageIn(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) return path;
  const names = ['index.html', 'page.html', 'index.xhtml', 'page.xhtml', 'page.txt'];
  return join(path, names.find((name) => existsSync(join(path, name))) ?? 'index.html');
}
