import { pino, type DestinationStream, type Logger } from 'pino';

interface LoggedRequest {
  id: string;
  method: string;
  url: string;
}

/** Logs what was asked and answered by the request's id: no address, no cookie, and no query, which may hold a name. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const serializers = {
    req: ({ id, method, url }: LoggedRequest) => ({ id, method, path: url.split('?', 1)[0] }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  };
  const options = { level, base: null, serializers };
  return destination ? pino(options, destination) : pino(options);
}
