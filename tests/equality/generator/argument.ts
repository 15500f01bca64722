import { getNamedType, isEnumType, type GraphQLArgument } from 'graphql';
import type { Chance } from './chance.js';
import { wrongCursors, type Corpus } from './corpus.js';

/** The field that an argument is of, and whether its arguments may be at fault. */
export interface Asking {
  type: string;
  field: string;
  isFaulty: boolean;
}

const letters: Readonly<Record<string, string>> = {
  initiative: 'I',
  edition: 'E',
  from: 'E',
  to: 'E',
  submission: 'S',
  proceeding: 'Q',
  document: 'D',
  objective: 'G',
  indicator: 'K',
  pledge: 'F',
};

/** A value for an argument; one that cannot be, once in a while, where that is asked for. */
export function valueOf(
  argument: GraphQLArgument,
  asking: Asking,
  { chance, corpus }: { chance: Chance; corpus: Corpus },
): unknown {
  const isFault = asking.isFaulty && chance.oneIn(5);
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (type.name === 'CurrencyCode') return chance.pick(['USD', 'EUR', 'JPY', 'KWD', 'XAF', 'KES', 'DEM']);
  switch (argument.name) {
    case 'first':
      return firstOf(asking, isFault, chance);
    case 'after':
      return cursorOf(asking, isFault, { chance, corpus });
    case 'period':
      return isFault ? 'FY\u000011' : chance.pick(corpus.labels);
    case 'objectClass':
      return isFault ? 'a\u0000' : chance.pick(corpus.classes);
    case 'text':
      return isFault ? 'a\u0000' : chance.pick(corpus.words);
    case 'key':
      return chance.pick(corpus.draftKeys);
    case 'id':
      return chance.pick(corpus.people);
    case 'since':
    case 'until':
      return chance.pick(corpus.days);
    case 'operation':
      return isFault ? 'a\u0000' : chance.pick(corpus.operations);
    case 'slug':
    case 'organisation':
      return isFault ? 'a\u0000' : chance.pick(corpus.slugs);
    case 'region':
      return isFault ? 'a\u0000' : chance.pick(corpus.regions);
    case 'currency':
      return chance.pick(['USD', 'EUR', 'KES', 'JPY', 'CHF']);
    case 'isVerified':
    case 'withUnchanged':
      return chance.oneIn(2);
    default:
      return refOf(argument.name === 'ref' ? asking.field : argument.name, { chance, corpus });
  }
}

function firstOf({ field }: Asking, isFault: boolean, chance: Chance): number {
  const most = field === 'parts' || field === 'lines' ? 200 : 100;
  if (isFault) return chance.pick([-1, most + 1, 2_147_483_647, -2_147_483_648]);
  return chance.weighted([
    [12, chance.below(5)],
    [3, 0],
    [2, most],
    [2, most - 1],
  ]);
}

function cursorOf(
  { type, field }: Asking,
  isFault: boolean,
  { chance, corpus }: { chance: Chance; corpus: Corpus },
): string | null {
  const own = corpus.cursors.get(`${type}.${field}`) ?? [];
  const others = [...corpus.cursors.values()].flat();
  if (isFault) return chance.pick(chance.oneIn(2) ? wrongCursors : others);
  return own.length === 0 ? null : chance.pick(own);
}

function refOf(name: string, { chance, corpus }: { chance: Chance; corpus: Corpus }): string {
  // What is argued about most is asked for most.
  const letter = letters[name] ?? chance.pick([...'IIIIAAACCCCEDGKQSF']);
  const own = corpus.refs.filter((ref) => ref.startsWith(letter));
  if (chance.oneIn(12)) return chance.pick(corpus.refs);
  if (chance.oneIn(12)) return `${letter}-${900 + chance.below(99)}`;
  return chance.pick(own);
}
