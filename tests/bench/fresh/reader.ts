import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

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
const mostTries = 600;

interface Answer {
  status: number;
  seen: string;
  text: string;
}

/** One instance of the server, as clients speak to it. */
export class Instance {
  /** How often it was too busy to answer. */
  busy = 0;
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
    return countIn(text);
  }

  /** The same of the page itself, for a browser that keeps a cookie. */
  async countOnPage(ref: string, seen?: string): Promise<number> {
    const told = seen === undefined ? {} : { cookie: `seen=${seen}` };
    const { text } = await this.ask(`/refs/${ref}`, {
      accept: 'text/html',
      'accept-encoding': 'identity',
      ...told,
    });
    const data = /<script type="application\/json" id="handover">(.*?)<\/script>/s.exec(text)?.[1];
    const loaded = data === undefined ? {} : (JSON.parse(data) as Handover).loaderData;
    return countIn(JSON.stringify(Object.values(loaded)[0] ?? {}));
  }

  async metric(name: string): Promise<number> {
    const { text } = await this.ask('/metrics', {});
    const lines = text.split('\n').filter((line) => line.startsWith(name));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  close(): void {
    this.agent.destroy();
  }

  /** A busy server says that one should come again, and the same act sent again is done once. */
  private async ask(path: string, headers: Record<string, string>, payload?: string): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.askOnce(path, headers, payload);
      if (answer.status !== 503 || tries === mostTries) return answer;
      this.busy += 1;
      await pause(100);
    }
  }

  private askOnce(path: string, headers: Record<string, string>, payload?: string): Promise<Answer> {
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

/** What a page hands over to its script. */
interface Handover {
  loaderData: Record<string, unknown>;
}

interface AddressPage {
  data?: { address?: { voice: { count: number } } | null };
}

function countIn(text: string): number {
  const { data } = JSON.parse(text) as AddressPage;
  return data?.address?.voice.count ?? NaN;
}
