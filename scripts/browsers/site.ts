import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

type Body = string | Uint8Array;

/** Serves what it is given by path, on the loopback alone. */
export function serve(files: ReadonlyMap<string, () => Body>): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const body = files.get(url)?.();
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.bin')
        ? 'application/octet-stream'
        : 'text/html';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ address: `http://127.0.0.1:${port}`, close });
    });
  });
}
