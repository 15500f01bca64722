import { parseArgs } from 'node:util';
import { contestantNames, type ContestantName } from './contestant.ts';
import { workNames, type WorkName } from './works.ts';

/** What was asked for on the command line. */
export interface Options {
  scales: readonly Scale[];
  works: readonly WorkName[];
  contestants: readonly ContestantName[];
  /** How long one contestant works in one round. */
  seconds: number;
  rounds: number;
  /** Where the results are written. */
  output: string;
}

/** A share of the whole city; `demo` is the demonstration, to try the benchmark out. */
export type Scale = number | 'demo';

export const usage = `npm run bench -- [--scale 0.001,1] [--only ${workNames.join(',')}]
  [--contestants ${contestantNames.join(',')}] [--seconds 3] [--rounds 3] [--output FILE]`;

/** The command line does not stand; `message` says why. */
export class UsageFault extends Error {}

/** @throws UsageFault */
export function readOptions(args: readonly string[]): Options {
  const values = valuesOf(args);
  return {
    scales: values.scale.split(',').map(readScale),
    works: chosen(values.only, workNames),
    contestants: chosen(values.contestants, contestantNames),
    seconds: positive(values.seconds, 'seconds'),
    rounds: Math.ceil(positive(values.rounds, 'rounds')),
    output: values.output,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scale: { type: 'string', default: '0.001,1' },
        only: { type: 'string', default: workNames.join(',') },
        contestants: { type: 'string', default: contestantNames.join(',') },
        seconds: { type: 'string', default: '3' },
        rounds: { type: 'string', default: '3' },
        output: { type: 'string', default: 'tests/bench/results/latest.json' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error));
  }
}

function readScale(given: string): Scale {
  if (given === 'demo') return given;
  const scale = /^1\/\d+$/.test(given) ? 1 / Number(given.slice(2)) : Number(given);
  if (scale >= 0.001 && scale <= 1) return scale;
  throw new UsageFault(`A scale is "demo" or a number from 0.001 to 1, not "${given}".`);
}

function positive(given: string, name: string): number {
  const number = Number(given);
  if (number > 0) return number;
  throw new UsageFault(`--${name} is a number above 0, not "${given}".`);
}

/** In the order of `all`, whatever the order given. */
function chosen<Name extends string>(given: string, all: readonly Name[]): Name[] {
  const names = given.split(',');
  const unknown = names.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new UsageFault(`"${unknown}" is none of ${all.join(', ')}.`);
  return all.filter((name) => names.includes(name));
}
