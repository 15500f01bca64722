import { parse, print, type GraphQLSchema } from 'graphql';
import type { Chance } from './chance.js';
import type { Corpus } from './corpus.js';
import { Selections } from './selections.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A document with what a client sends along, each time that it sends it. */
export interface Drawn {
  source: string;
  variables: readonly Variables[];
  operationName: string | undefined;
}

/** Writes a document with its variables. It may turn out too large, or have fields under one key that do not merge. */
export function writeDocument(
  schema: GraphQLSchema,
  { corpus, chance, focus }: { corpus: Corpus; chance: Chance; focus: readonly string[] },
): Drawn {
  const selections = new Selections(schema, {
    chance,
    corpus,
    focus,
    isFaulty: chance.oneIn(4),
    hasResolved: chance.oneIn(10),
    parts: chance.weighted([
      [3, 6],
      [4, 25],
      [3, 80],
    ]),
  });
  const isOne = !chance.oneIn(8);
  const names = isOne
    ? [chance.oneIn(3) ? 'One' : undefined]
    : ['One', 'Two', 'Three'].slice(0, 2 + chance.below(2));
  const operations = names.map((name) => operation(name, selections));
  const drawn = selections.variables();
  const source = [...operations, ...selections.fragments()].join('\n');
  const sentAt = (time: 0 | 1): Variables =>
    Object.fromEntries(
      drawn.flatMap(({ name, sent }) => (sent[time] ? [[name, sent[time].value] as const] : [])),
    );
  const named = names.length > 1 || chance.oneIn(2) ? chance.pick(names) : undefined;
  return {
    // Over several lines, so that a location says more than a column.
    source: chance.oneIn(3) ? source : print(parse(source)),
    variables: drawn.length > 0 ? [sentAt(0), sentAt(1)] : [{}],
    operationName: named,
  };
}

function operation(name: string | undefined, selections: Selections): string {
  const { text, variables } = selections.root();
  const definitions = [...variables].map(({ definition }) => definition);
  const defined = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  if (name === undefined && defined === '') return text;
  return `query ${name ?? ''}${defined} ${text}`;
}
