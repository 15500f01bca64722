export interface Answer {
  status: number;
  /** The head as it came. */
  head: string;
  bodyBytes: number;
  /** Empty unless the reader keeps bodies, or it tells of a fault. */
  body: Buffer;
}

const endOfHead = Buffer.from('\r\n\r\n');
const lineBreak = Buffer.from('\r\n');

/** Reads answers of HTTP/1.1 from the chunks of one connection, of which one is asked at a time. */
export class AnswerReader {
  private waiting: Buffer = Buffer.alloc(0);
  private head: { text: string; status: number; length: number | undefined } | undefined;
  private bodyBytes = 0;
  private kept: Buffer[] = [];

  constructor(private readonly options: { keeps: boolean } = { keeps: false }) {}

  /** The answer, once the chunk ends it. */
  read(chunk: Buffer): Answer | undefined {
    let rest = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
    this.waiting = Buffer.alloc(0);
    if (!this.head) {
      const end = rest.indexOf(endOfHead);
      if (end < 0) {
        this.waiting = rest;
        return undefined;
      }
      this.head = headOf(rest.toString('latin1', 0, end));
      rest = rest.subarray(end + 4);
    }
    const isWhole = this.head.length === undefined ? this.chunks(rest) : this.take(rest, this.head.length);
    return isWhole ? this.whole(this.head) : undefined;
  }

  private keeps(): boolean {
    return this.options.keeps || this.head?.status !== 200;
  }

  private take(part: Buffer, length: number): boolean {
    this.bodyBytes += part.length;
    if (this.keeps()) this.kept.push(part);
    if (this.bodyBytes > length) throw new Error('The answer is longer than it says');
    return this.bodyBytes === length;
  }

  /** Of a chunked body; what is cut off waits for the next part of the stream. */
  private chunks(stream: Buffer): boolean {
    for (let rest = stream; ;) {
      const end = rest.indexOf(lineBreak);
      const size = end < 0 ? Number.NaN : Number.parseInt(rest.toString('latin1', 0, end), 16);
      if (Number.isNaN(size) || rest.length < end + 4 + size) {
        this.waiting = rest;
        return false;
      }
      if (size === 0) return true;
      this.bodyBytes += size;
      if (this.keeps()) this.kept.push(rest.subarray(end + 2, end + 2 + size));
      rest = rest.subarray(end + 4 + size);
    }
  }

  private whole({ status, text }: { status: number; text: string }): Answer {
    const answer = { status, head: text, bodyBytes: this.bodyBytes, body: Buffer.concat(this.kept) };
    this.head = undefined;
    this.bodyBytes = 0;
    this.kept = [];
    return answer;
  }
}

function headOf(text: string): { text: string; status: number; length: number | undefined } {
  const length = /\ncontent-length: *(\d+)/i.exec(text)?.[1];
  if (length === undefined && !/\ntransfer-encoding: *chunked/i.test(text))
    throw new Error(`The answer does not say where it ends:\n${text}`);
  return {
    text,
    status: Number(text.slice(9, 12)),
    length: length === undefined ? undefined : Number(length),
  };
}
