/**
 * The whole internet, as the tested browser sees it: an HTTP proxy on loopback that answers for any host.
 * Every request of the browser ends here, so a request that nobody serves is seen, whoever made it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers with: HTML, or a function that writes the response itself. */
export type Site = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** `method` is CONNECT for anything over https, which is refused after it is noted. */
export interface SeenRequest {
  method: string;
  url: string;
  served: boolean;
}

export interface Internet {
  port: number;
  /** Serves `site` at an http address, e.g. `http://www.apotheek.nl/list`. A later call replaces it. */
  serve: (url: string, site: Site) => void;
  /** Requests so far that no test asked to serve; the browser's own look for a favicon on a served host is not counted. */
  strays(): SeenRequest[];
  close(): Promise<void>;
}

/** Starts it on a free port of loopback. */
export async function startInternet(): Promise<Internet> {
  const sites = new Map<string, Site>();
  const hosts = new Set<string>();
  const seen: SeenRequest[] = [];

  const server = createServer((request, response) => {
    // A proxy request carries the whole address; a direct one (the demo's pages) carries the path only.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nowhere'}`);
    const site = sites.get(keyOf(url));
    const favicon = url.pathname === '/favicon.ico' && hosts.has(url.host);
    seen.push({ method: request.method ?? '', url: url.href, served: site !== undefined || favicon });
    if (typeof site === 'function') return site(request, response);
    response.writeHead(site === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(site ?? '');
  });
  server.on('connect', (request, socket) => {
    seen.push({ method: 'CONNECT', url: request.url ?? '', served: false });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    serve(url, site) {
      const parsed = new URL(url);
      hosts.add(parsed.host);
      sites.set(keyOf(parsed), site);
    },
    strays: () => seen.filter((request) => !request.served),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function keyOf(url: URL): string {
  return url.host + url.pathname;
}
