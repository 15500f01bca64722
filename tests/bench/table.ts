import type { ContestantName } from './contestant.ts';
import { ratio } from './figures.ts';
import {
  isContest,
  isHostile,
  type Figure,
  type HostileRow,
  type ResultRow,
  type Results,
} from './results.ts';
import { rounded } from './statistics.ts';

const limits: readonly ContestantName[] = ['pgbench', 'fastify-bytes'];
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** The table of a run, in Markdown: everything at the largest scale, with the growth of p99 from the smallest. */
export function resultTable({
  rows,
  commit,
  date,
  machine,
  postgres,
}: Omit<Results, 'figures' | 'failures' | 'seconds'>): string {
  const contests = rows.filter(isContest);
  const scales = [...new Set(contests.map(({ scale }) => scale))];
  const largest = contests.filter(({ scale }) => scale === scales.at(-1));
  const smallest = contests.filter(({ scale }) => scale === scales[0]);
  const header = [
    ...['work', 'contestant', 'of the limit', 'plumbline is', 'clients', 'p50 / p99, ms'],
    ...[
      `p99 to scale ${String(scales[0])}`,
      'bytes',
      'statements',
      'CPU ms, server / PostgreSQL',
      'memory, MB',
    ],
  ];
  const lines = largest.map((row) => {
    const beside = largest.filter(({ work }) => work === row.work);
    const near = smallest.find(({ work, contestant }) => work === row.work && contestant === row.contestant);
    return cellsOf(row, beside, scales.length > 1 ? near : undefined);
  });
  const hostile = rows.filter(isHostile);
  return [
    `Measured on ${date} at ${commit}: ${machine}, PostgreSQL ${postgres}, scale ${String(scales.at(-1) ?? 'none')}.`,
    '',
    markdown(header, lines),
    ...(hostile.length === 0 ? [] : ['', hostileTable(hostile)]),
  ].join('\n');
}

function cellsOf(row: ResultRow, beside: readonly ResultRow[], near: ResultRow | undefined): string[] {
  const limit = beside.find(({ contestant }) => limits.includes(contestant));
  const ours = beside.find(({ contestant }) => contestant === 'plumbline');
  const share = ratio(row, limit);
  const times = ratio(ours, row);
  return [
    row.work,
    row.contestant,
    share === null ? '' : rounded(share, 2).toString(),
    times === null ? '' : `${rounded(times, 2)} x`,
    String(row.clients),
    `${row.p50Ms} / ${row.p99Ms}`,
    near ? rounded(row.p99Ms / near.p99Ms, 2).toString() : '',
    whole.format(row.bytes),
    String(row.statements),
    `${row.serverCpuMs ?? '-'} / ${row.postgresCpuMs}`,
    row.memoryMb === null ? '-' : String(row.memoryMb),
  ];
}

function hostileTable(rows: readonly HostileRow[]): string {
  return markdown(
    ['hostile document', 'bytes sent', 'outcome', 'CPU ms each', 'p50 / p99 of a reader meanwhile, ms'],
    rows.map(({ document, bytes, outcome, serverCpuMs, p50Ms, p99Ms }) => [
      document,
      whole.format(bytes),
      outcome,
      String(serverCpuMs),
      `${p50Ms} / ${p99Ms}`,
    ]),
  );
}

/** Each figure with whether it was reached. */
export function figureTable(figures: readonly Figure[]): string {
  const told = ({ isReached }: Figure) =>
    isReached === null ? 'not measured' : isReached ? 'reached' : 'NOT REACHED';
  return markdown(
    ['figure', 'wanted', 'measured', ''],
    figures.map((figure) => [figure.figure, figure.wanted, String(figure.reached ?? ''), told(figure)]),
  );
}

function markdown(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...lines.map(line)].join('\n');
}
