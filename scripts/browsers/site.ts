import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly port: number;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Answers on the loopback alone, at a port that is free. */
export function serve(answer: RequestListener): Promise<Site> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        return new Promise<void>((closed) => server.close(() => closed()));
      };
      resolve({ port, address: `http://127.0.0.1:${port}`, close });
    });
  });
}

type Body = string | Uint8Array;

/** Answers with what it is given by path. */
export function filesByPath(files: ReadonlyMap<string, () => Body>): RequestListener {
  return ({ url = '/' }, response) => {
    const body = files.get(url)?.();
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.bin')
        ? 'application/octet-stream'
        : 'text/html';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
}
