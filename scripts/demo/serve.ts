import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Site, serve } from '../browsers/site.ts';
import { fixtureFile } from './fixtures.ts';
import { demoPage } from './pages.ts';

/** A listed news site, so the extension runs there; browsers started here are led to this machine instead. */
export const newsHost = 'www.newsgd.com';

export interface DemoSite extends Site {
  /** Host header and path of every request answered, in order. */
  readonly requests: readonly string[];
}

/** Serves the demo pages, and under `/pages/` the fixtures of the tests. */
export async function serveSite(root: string): Promise<DemoSite> {
  const requests: string[] = [];
  const site = await serve((request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    answer(root, request, response);
  });
  return { ...site, requests };
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  // Of “//” no address can be made.
  const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '';
  const html = demoPage(root, pathname);
  const file = html === undefined ? fixtureFile(root, pathname) : undefined;
  if (html !== undefined) send(response, 'text/html; charset=utf-8', html);
  else if (file) send(response, file.type, file.body);
  else if (pathname === '/favicon.ico') response.writeHead(204).end();
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.\n');
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
