import type { ContestantName } from './contestant.ts';
import type { Scale } from './options.ts';
import type { WorkName } from './works.ts';

/** What one contestant reached at one work in one city. Times in ms, over all rounds unless said otherwise. */
export interface ResultRow {
  work: WorkName;
  contestant: ContestantName;
  scale: Scale;
  /** How many clients asked at once: the number at which it did most. */
  clients: number;
  /** The median of the rounds. */
  perSecond: number;
  /** The distance between the best and the worst round, as a share of the median. */
  spread: number;
  /** Each round by itself: contestants are compared round by round. */
  rounds: number[];
  p50Ms: number;
  p99Ms: number;
  /** Of one answer's body. */
  bytes: number;
  statements: number;
  /** Of its own process, for one answer; none where the load and the contestant are one. */
  serverCpuMs: number | null;
  postgresCpuMs: number;
  /** The most memory that its process ever held. */
  memoryMb: number | null;
}

/** What hostile documents cost the server, and others meanwhile. */
export interface HostileRow {
  work: 'hostile';
  contestant: 'plumbline';
  scale: Scale;
  document: string;
  outcome: string;
  bytes: number;
  serverCpuMs: number;
  /** Of somebody who reads the initiative page while the document is sent over and over. */
  p50Ms: number;
  p99Ms: number;
}

/** A figure that was to be reached. */
export interface Figure {
  figure: string;
  /** None where the run did not measure it. */
  reached: number | null;
  wanted: string;
  isReached: boolean | null;
}

/** What did not go through, so that nobody takes its absence for a result. */
export interface Failure {
  work: WorkName;
  contestant: ContestantName;
  scale: Scale;
  cause: string;
}

export interface Results {
  commit: string;
  date: string;
  machine: string;
  postgres: string;
  seconds: number;
  rows: (ResultRow | HostileRow)[];
  figures: Figure[];
  failures: Failure[];
}

export const isContest = (row: ResultRow | HostileRow): row is ResultRow =>
  'contestant' in row && row.work !== 'hostile';
export const isHostile = (row: ResultRow | HostileRow): row is HostileRow => row.work === 'hostile';
