import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';

const documents = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../apps/web/src/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>;

/** By which the server knows an operation of our own pages. */
function idOf(name: string): string {
  const source = Object.values(documents).find((each) =>
    new RegExp(`(?:query|mutation) ${name}\\b`).test(each),
  );
  if (source === undefined) throw new Error(`The web has no operation ${name}`);
  return createHash('sha256').update(source).digest('hex');
}

const [page, submit] = [idOf('AddressPage'), idOf('Submit')];
const json = 'application/json';

interface Answer {
  status: number;
  seen: string;
  text: string;
}

/** One instance of the server, as clients speak to it. */
export class Instance {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(private readonly port: number) {}

  /** Comments on an address. Tells what was acknowledged: the ref of the comment, and what its writer has seen. */
  async comment(act: { id: string; visitor: string }, about: string): Promise<{ ref: string; seen: string }> {
    const variables = { act, input: { about, text: `About ${about}: what is it for? (${act.id})` } };
    const payload = JSON.stringify({ id: submit, variables });
    const { text, seen } = await this.ask('/graphql', { 'content-type': json, accept: json }, payload);
    const ref = /"number":"(S-\d+)"/.exec(text)?.[1];
    if (ref === undefined) throw new Error(`A comment was not taken: ${text.slice(0, 400)}`);
    return { ref, seen };
  }

  /** How many comments the data of a page say that there are; NaN where they say nothing. */
  async count(ref: string, seen?: string): Promise<number> {
    const query = new URLSearchParams({ id: page, variables: JSON.stringify({ ref }) });
    const told = seen === undefined ? {} : { 'plumbline-seen': seen };
    const { text } = await this.ask(`/graphql?${query.toString()}`, { accept: json, ...told });
    return countIn(text, '"data"');
  }

  /** The same of the page itself, for a browser that keeps a cookie. */
  async countOnPage(ref: string, seen?: string): Promise<number> {
    const told = seen === undefined ? {} : { cookie: `seen=${seen}` };
    const { text } = await this.ask(`/refs/${ref}`, {
      accept: 'text/html',
      'accept-encoding': 'identity',
      ...told,
    });
    return countIn(text, `"Address:{\\"ref\\":\\"${ref}\\"}":`);
  }

  async metric(name: string): Promise<number> {
    const { text } = await this.ask('/metrics', {});
    const lines = text.split('\n').filter((line) => line.startsWith(name));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  close(): void {
    this.agent.destroy();
  }

  private ask(path: string, headers: Record<string, string>, payload?: string): Promise<Answer> {
    const { agent, port } = this;
    const method = payload === undefined ? 'GET' : 'POST';
    return new Promise((done, fail) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', fail);
        answer.once('end', () =>
          done({
            status: answer.statusCode ?? 0,
            seen: String(answer.headers['plumbline-seen'] ?? ''),
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      sent.once('error', fail);
      sent.end(payload);
    });
  }
}

/** The first count of a voice after a place in a text. */
function countIn(text: string, place: string): number {
  const from = text.indexOf(place);
  const found = from < 0 ? null : /"voice":\{(?:"__typename":"\w+",)?"count":(\d+)/.exec(text.slice(from));
  return found ? Number(found[1]) : NaN;
}
