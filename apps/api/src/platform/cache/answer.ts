import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { entityTagOf, type Encoding } from '../http/answer.rules.js';

/** What an answer was made of. */
export interface Fill {
  status: number;
  /** By names in small letters. Nothing in them may be meant for one reader alone. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** What the answer shows; a change of any of it makes the answer out of date. Without tags it is never kept. */
  tags?: ReadonlySet<string> | undefined;
  /** For how long it stays true when nothing changes; without it for ever. */
  freshForMs?: number | undefined;
  /** The same for whoever asks; otherwise only for those who are not signed in. */
  isForAll: boolean;
}

const worthCompressing = 1_000;

// Quick rather than small: an answer is out of date when somebody writes, and the first reader waits.
const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => zip(body, { level: 6 }),
};
const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const zip = promisify<Buffer, { level: number }, Buffer>(gzip);

/** An answer whose bytes are ready: its entity tag and its compressed forms are made when somebody first asks for them. */
export class Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly isForAll: boolean;
  private readonly making = new Map<Encoding, Promise<Buffer>>();
  private readonly made = new Map<Encoding, Buffer>();
  private tag: string | undefined;
  private whenGrown: (() => void) | undefined;

  constructor({ status, headers, body, isForAll }: Fill) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.isForAll = isForAll;
  }

  get entityTag(): string {
    return (this.tag ??= entityTagOf(this.body));
  }

  /** Whether a compressed form is worth its making. */
  get isCompressible(): boolean {
    return this.body.length >= worthCompressing;
  }

  /** The bytes in an encoding, made once however many ask for them. */
  form(encoding: Encoding): Promise<Buffer> {
    let form = this.making.get(encoding);
    if (form === undefined) {
      form = compress[encoding](this.body).then((made) => {
        this.made.set(encoding, made);
        this.whenGrown?.();
        return made;
      });
      this.making.set(encoding, form);
    }
    return form;
  }

  /** The bytes in an encoding, where they were made already. */
  ready(encoding: Encoding | undefined): Buffer | undefined {
    return encoding === undefined ? this.body : this.made.get(encoding);
  }

  /** All the bytes that it holds. */
  get byteLength(): number {
    let bytes = this.body.length;
    for (const form of this.made.values()) bytes += form.length;
    return bytes;
  }

  /** Calls whenever a form was made, so that whoever keeps the answer can count it. */
  onGrown(listener: () => void): void {
    this.whenGrown = listener;
  }
}
