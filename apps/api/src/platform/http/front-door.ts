import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '../cache/answer.js';
import type { ResponseCache } from '../cache/response-cache.js';
import { seenBy } from '../cache/seen.rules.js';
import { remembering, spellingOf } from '../cache/spelling.rules.js';
import { encodingFor, isKnown, type Encoding } from './answer.rules.js';
import type { Duty } from './health.js';

export interface FrontDoorOptions {
  cache: ResponseCache;
  sessionCookie: string;
  duty: Duty;
}

/** The heads of an answer as Node sends them: names and values in turn. */
type Head = string[];

interface Heads {
  known: Head;
  forms: Map<Encoding | undefined, Head>;
}

const acceptedBy = remembering(encodingFor);

/**
 * Looks at a request before the rest of the server does. What is kept, ready and certain is answered here, from memory;
 * everything else goes on to whoever would have answered it.
 */
export class FrontDoor {
  /** Told of each answer that was given here. */
  whenAnswered: ((status: number, seconds: number) => void) | undefined;
  private readonly heads = new WeakMap<Answer, Heads>();

  constructor(private readonly options: FrontDoorOptions) {}

  /** Puts the door before a listener. */
  before(inside: RequestListener): RequestListener {
    return (request, response) => {
      if (request.method !== 'GET' || !this.answers(request, response)) inside(request, response);
    };
  }

  private answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { cache, sessionCookie, duty } = this.options;
    const { url = '/', headers } = request;
    const beganAt = performance.now();
    const spelling = duty.isDraining ? undefined : spellingOf(url, headers.accept);
    if (spelling === undefined) return false;
    const hasSession = headers.cookie?.includes(`${sessionCookie}=`) ?? false;
    const answer = cache.at(spelling, { seen: seenBy(headers), hasSession });
    if (answer === undefined) return false;
    const ifNoneMatch = headers['if-none-match'];
    if (ifNoneMatch !== undefined && isKnown(ifNoneMatch, answer.entityTag)) {
      response.writeHead(304, this.headsOf(answer).known).end();
    } else {
      const encoding = answer.isCompressible ? acceptedBy(headers['accept-encoding']) : undefined;
      const body = answer.ready(encoding);
      if (body === undefined) return false;
      response.writeHead(200, this.headOf(answer, encoding, body)).end(body);
    }
    cache.counts.hits += 1;
    this.whenAnswered?.(response.statusCode, (performance.now() - beganAt) / 1_000);
    return true;
  }

  private headsOf(answer: Answer): Heads {
    let heads = this.heads.get(answer);
    if (heads === undefined) {
      const known = Object.entries(answer.headers).filter(([name]) => name !== 'content-type');
      heads = { known: [...known.flat(), 'etag', answer.entityTag], forms: new Map() };
      this.heads.set(answer, heads);
    }
    return heads;
  }

  private headOf(answer: Answer, encoding: Encoding | undefined, body: Buffer): Head {
    const { forms } = this.headsOf(answer);
    let head = forms.get(encoding);
    if (head === undefined) {
      const length = { 'content-length': String(body.length) };
      const coding = encoding && { 'content-encoding': encoding };
      head = Object.entries({ ...answer.headers, etag: answer.entityTag, ...length, ...coding }).flat();
      forms.set(encoding, head);
    }
    return head;
  }
}
