import type { ContestantName } from './contestant.ts';
import { isContest, isHostile, type Figure, type HostileRow, type ResultRow } from './results.ts';
import { median, rounded } from './statistics.ts';
import { works, type WorkName } from './works.ts';

type Rows = readonly (ResultRow | HostileRow)[];

/** How often one contestant does a work while the other does it once, compared round by round; none where one is missing. */
export function ratio(one: ResultRow | undefined, other: ResultRow | undefined): number | null {
  if (!one || !other) return null;
  const rounds = one.rounds.flatMap((rate, index) => {
    const beside = other.rounds[index];
    return beside === undefined ? [] : [rate / beside];
  });
  return rounded(median(rounds));
}

/** The figures to reach, and how far the rows reach them. */
export function figuresOf(rows: Rows): Figure[] {
  const contests = rows.filter(isContest);
  const scales = [...new Set(contests.map(({ scale }) => scale))];
  const [smallest, largest] = [scales[0], scales.at(-1)];
  const find = (work: WorkName, contestant: ContestantName, scale = largest) =>
    contests.find((row) => row.work === work && row.contestant === contestant && row.scale === scale);
  const compared = (work: WorkName, one: ContestantName, other: ContestantName, least: number): Figure =>
    atLeast(`${work}: ${one} to ${other}`, ratio(find(work, one), find(work, other)), least);
  const growths = works
    .filter(({ isOfProbe }) => isOfProbe)
    .map(({ name }) => {
      const [near, far] = [find(name, 'plumbline', smallest), find(name, 'plumbline')];
      const growth = near && far && smallest !== largest ? rounded(far.p99Ms / near.p99Ms) : null;
      return atMost(
        `${name}: p99 of plumbline at scale ${String(largest)} to that at ${String(smallest)}`,
        growth,
        1.3,
      );
    });
  const ofPlumbline = contests.filter(({ contestant }) => contestant.startsWith('plumbline'));
  const hostile = rows.filter(isHostile);
  const refused = hostile.filter(({ outcome }) => outcome.startsWith('refused'));
  return [
    compared('initiative-page', 'plumbline', 'pgbench', 0.8),
    compared('initiative-page', 'plumbline', 'postgraphile', 4),
    compared('initiative-page', 'plumbline', 'nest-apollo-typeorm', 30),
    compared('page-operation', 'plumbline-cached', 'fastify-bytes', 0.8),
    compared('html-page', 'plumbline-cached', 'fastify-bytes', 0.8),
    ...growths,
    atMost(
      'statements of an operation of plumbline',
      most(contests.filter(isUncached), ({ statements }) => statements),
      1,
    ),
    atMost(
      'memory of the plumbline server, MB',
      most(ofPlumbline, ({ memoryMb }) => memoryMb ?? 0),
      350,
    ),
    atMost(
      'CPU of a hostile document that is refused, ms',
      most(refused, ({ serverCpuMs }) => serverCpuMs),
      50,
    ),
    atMost(
      'p99 of a reader meanwhile, ms',
      most(hostile, ({ p99Ms }) => p99Ms),
      100,
    ),
  ];
}

/** Who asks is found by a statement more, and signing in is an act. */
const isUncached = ({ contestant, work }: ResultRow) =>
  contestant === 'plumbline' && !works.some(({ name, isOfViewer }) => name === work && isOfViewer);

function most<Row>(rows: readonly Row[], of: (row: Row) => number): number | null {
  return rows.length === 0 ? null : Math.max(...rows.map(of));
}

const atLeast = (figure: string, reached: number | null, least: number): Figure => ({
  figure,
  reached,
  wanted: `>= ${least}`,
  isReached: reached === null ? null : reached >= least,
});

const atMost = (figure: string, reached: number | null, atMostThis: number): Figure => ({
  figure,
  reached,
  wanted: `<= ${atMostThis}`,
  isReached: reached === null ? null : reached <= atMostThis,
});
