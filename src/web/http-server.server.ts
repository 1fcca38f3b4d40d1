import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServerSettings {
  /** The folder that `vite build` wrote. */
  readonly buildFolder: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Public address behind a reverse proxy, e.g. https://observatorio.example; null when there is none. */
  readonly origin: string | null;
}

/** Largest upload the desk takes; a text document above 20 MB is refused with a sentence, so the door is a little wider. */
const BODY_SIZE_LIMIT = '24M';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address to listen on is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/**
 * Serves the desk and the public site. The pages come from the build and learn where the data is from the environment.
 * @throws the network's error, e.g. EADDRINUSE
 */
export async function startServer(settings: ServerSettings): Promise<Server> {
  process.env.VIGIA_DATA = settings.dataFolder;
  if (settings.databaseUrl) process.env.DATABASE_URL = settings.databaseUrl;
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.BODY_SIZE_LIMIT = BODY_SIZE_LIMIT;
  const { handler } = (await import(pathToFileURL(join(settings.buildFolder, 'handler.js')).href)) as {
    handler: Handler;
  };
  const server = createServer(guard(settings, handler));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  return server;
}

/**
 * Says who we are instead of believing the visitor: the scheme and host that pages and same-origin checks see are our own
 * settings. On loopback, a foreign Host header is refused: a page elsewhere could otherwise reach the desk by a name that
 * it points at this machine (DNS rebinding).
 */
function guard(settings: ServerSettings, handler: Handler): Handler {
  const origin = settings.origin === null ? null : new URL(settings.origin);
  return (request, response) => {
    if (origin) {
      request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
      request.headers.host = origin.host;
    } else {
      request.headers['x-forwarded-proto'] = 'http';
      const name = (request.headers.host ?? '').replace(/:\d+$/, '');
      if (isLoopback(settings.host) && !LOOPBACK_HOSTS.has(name)) {
        response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(
          'This server answers at 127.0.0.1 and localhost only. To serve it under another name, see --origin.\n',
        );
        return;
      }
    }
    handler(request, response);
  };
}
