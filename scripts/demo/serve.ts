import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixtureFile } from './fixtures.ts';
import { demoPage } from './pages.ts';

export interface Site {
  readonly port: number;
  /** Host header and path of every request answered, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the demo pages, and under `/pages/` the fixtures of the tests, on the loopback alone. */
export function serveSite(root: string, port = 0): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    answer(root, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        return new Promise<void>((closed) => server.close(() => closed()));
      };
      resolve({ port: taken, requests, close });
    });
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
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
