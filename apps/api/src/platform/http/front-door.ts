import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '../cache/answer.js';
import type { ResponseCache } from '../cache/response-cache.js';
import { seenBy } from '../cache/seen.rules.js';
import { remembering, spellingOf } from '../cache/spelling.rules.js';
import { encodingFor, isKnown, type Encoding } from './answer.rules.js';
import type { Duty } from './health.js';
import { ReadyHead } from './ready-head.js';

export interface FrontDoorOptions {
  cache: ResponseCache;
  sessionCookie: string;
  duty: Duty;
}

/** How an answer begins: to who has it already, and before its bytes in each encoding. */
interface Heads {
  known: ReadyHead;
  forms: Map<Encoding | undefined, ReadyHead>;
}

const acceptedBy = remembering(encodingFor);

/**
 * Looks at a request before the rest of the server does. What is kept, ready and certain is answered here, from memory;
 * everything else goes on to whoever would have answered it.
 */
export class FrontDoor {
  /** How many answers were given here, by their status. */
  readonly counts = { 200: 0, 304: 0 };
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
    const spelling = duty.isDraining ? undefined : spellingOf(url, headers.accept);
    if (spelling === undefined) return false;
    const hasSession =
      headers.authorization !== undefined || (headers.cookie?.includes(`${sessionCookie}=`) ?? false);
    const answer = cache.at(spelling, { seen: seenBy(headers), hasSession });
    if (answer === undefined) return false;
    const heads = this.headsOf(answer);
    const ifNoneMatch = headers['if-none-match'];
    if (ifNoneMatch !== undefined && isKnown(ifNoneMatch, answer.entityTag)) {
      heads.known.send(response);
      this.counts[304] += 1;
    } else {
      const encoding = answer.isCompressible ? acceptedBy(headers['accept-encoding']) : undefined;
      const body = answer.ready(encoding);
      if (body === undefined) return false;
      (heads.forms.get(encoding) ?? addForm(heads, answer, encoding, body)).send(response, body);
      this.counts[200] += 1;
    }
    cache.counts.hits += 1;
    return true;
  }

  private headsOf(answer: Answer): Heads {
    let heads = this.heads.get(answer);
    if (heads === undefined) {
      const lines = Object.entries(answer.headers).filter(([name]) => name !== 'content-type');
      heads = { known: new ReadyHead(304, [...lines.flat(), 'etag', answer.entityTag]), forms: new Map() };
      this.heads.set(answer, heads);
    }
    return heads;
  }
}

function addForm(heads: Heads, answer: Answer, encoding: Encoding | undefined, body: Buffer): ReadyHead {
  const lines = { ...answer.headers, etag: answer.entityTag, 'content-length': String(body.length) };
  const coding = encoding && { 'content-encoding': encoding };
  const head = new ReadyHead(200, Object.entries({ ...lines, ...coding }).flat());
  heads.forms.set(encoding, head);
  return head;
}
