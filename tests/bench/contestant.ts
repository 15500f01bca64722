import type { Data } from './database.ts';
import type { Load } from './load.ts';
import type { Place } from './place.ts';
import type { Asked } from './works.ts';

export const contestantNames = [
  'pgbench',
  'plumbline',
  'plumbline-cached',
  'postgraphile',
  'nest-apollo-typeorm',
  'nest-apollo-dataloader',
  'fastify-bytes',
] as const;
export type ContestantName = (typeof contestantNames)[number];

/** A work to be done in a city. */
export interface Task {
  work: string;
  asked: Asked;
  data: Data;
  place: Place;
}

/** A contestant that is ready to do one task. */
export interface Ready {
  /** Its process; none where the load and the contestant are one. */
  pid: number | undefined;
  /** Does it once. `data` is said in the product's words, whatever the contestant calls things. */
  answer(): Promise<{ data: unknown; body: Buffer; contentType: string }>;
  load(of: { clients: number; seconds: number }): Promise<Load>;
  /** Does it a number of times, one after the other. */
  repeat(times: number): Promise<void>;
}
