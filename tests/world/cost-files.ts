import { v7 } from 'uuid';
import type { Actor } from './actors.js';
import { actorWith } from './actors.js';
import type { Api } from './api.js';
import { seedPlan } from './plan.js';

interface Sent {
  status: number;
  body: Record<string, unknown>;
}

/** Whoever brings files of costs, as the page does it. */
export function fileDesk(api: () => Api) {
  const post = async (
    url: string,
    payload: Buffer | object,
    { by = {}, headers = {} }: { by?: Actor; headers?: object } = {},
  ) => {
    const type = Buffer.isBuffer(payload) ? 'application/octet-stream' : 'application/json';
    const answer = await api().fastify.inject({
      method: 'POST',
      url,
      headers: { 'content-type': type, ...headers },
      cookies: by.token === undefined ? {} : { session: by.token },
      payload,
    });
    const lines = answer.body.trim().split('\n');
    return {
      status: answer.statusCode,
      body: JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>,
      lines,
    };
  };
  /** Sends a file in its pieces, and says what the last answer was. */
  const brought = async (
    by: Actor,
    ref: string,
    bytes: Uint8Array,
    name = 'budget.csv',
  ): Promise<Sent & { key: string }> => {
    const begun = await post(`/refs/${ref}/cost-files`, { name, byteLength: bytes.length }, { by });
    const key = String(begun.body['file']);
    let last: Sent = begun;
    const size = Number(begun.body['pieceBytes']);
    for (let from = 0; begun.status === 200 && from < bytes.length && last.status === 200; from += size) {
      const piece = Buffer.from(bytes.subarray(from, from + size));
      last = await post(`/cost-files/${key}/pieces/${from / size}`, piece, { by });
    }
    return { ...last, key };
  };
  return {
    post,
    brought,
    table: (by: Actor, key: string, form: object = {}) => post(`/cost-files/${key}/table`, form, { by }),
    preview: (by: Actor, key: string, mapping: unknown) =>
      post(`/cost-files/${key}/preview`, { mapping }, { by }),
    drafted: (by: Actor, key: string, of: { mapping: unknown; title?: string; act?: string }) =>
      post(`/cost-files/${key}/draft`, { act: v7(), title: 'From a file', ...of }, { by }),
    editor: async () => {
      const plan = await seedPlan(api());
      return { plan, by: await actorWith(api(), 'EDITOR', plan.initiative) };
    },
  };
}

/** A German budget: lines of a title above the heads, its own marks, an amount in brackets, a sum. */
export const germanBudget = [
  'Haushaltsplan der Stadt Müßen (in EUR);;;;',
  'Produkt;Bezeichnung;Konto;Kontobezeichnung;Ansatz 2024',
  '0101;Rat;5010;Bezüge;1.234,50',
  '0101;Rat;5020;Geschäftsbedarf;200,00',
  '0202;Straßen;5010;Bezüge;(50,00)',
  'Summe;;;;1.384,50',
].join('\r\n');
