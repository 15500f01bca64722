import type { ServerResponse } from 'node:http';

/** Where Node keeps the head of a response from when it was made until it is sent. */
const made = '_header';

let dateLine = { second: 0, text: '' };

/** The line of the date and the end of a head, the same for a whole second. */
function dated(): string {
  const second = Math.floor(Date.now() / 1_000);
  if (second !== dateLine.second)
    dateLine = { second, text: `Date: ${new Date(second * 1_000).toUTCString()}\r\n\r\n` };
  return dateLine.text;
}

/**
 * The head of an answer that is sent again and again. Node would check and join its twenty lines for every response,
 * which takes longer than all else that is done for an answer from memory, and has no public way to be given them
 * whole. So the text that Node made for the first is set for the next ones, with another date. A Node that keeps it
 * elsewhere makes it every time.
 */
export class ReadyHead {
  private text: string | undefined;

  /** @param lines names and values in turn, with a `content-length` where there is a body */
  constructor(
    private readonly status: number,
    private readonly lines: string[],
  ) {}

  send(response: ServerResponse, body?: Buffer): void {
    // Who closes the connection after this answer is told so in the head.
    if (!response.shouldKeepAlive) {
      response.writeHead(this.status, this.lines).end(body);
    } else if (this.text === undefined) {
      response.writeHead(this.status, this.lines);
      this.text = undated(Reflect.get(response, made));
      response.end(body);
    } else {
      response.statusCode = this.status;
      Reflect.set(response, made, this.text + dated());
      response.end(body);
    }
  }
}

/** Nothing where it is not the text of a head. */
function undated(head: unknown): string | undefined {
  if (typeof head !== 'string') return undefined;
  const [line = '', ...more] = head.match(/^Date: .*\r\n/gm) ?? [];
  if (line === '' || more.length > 0 || !head.endsWith('\r\n\r\n')) return undefined;
  return head.replace(line, '').slice(0, -2);
}
