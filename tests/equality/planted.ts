import { Kind, visit, type ASTVisitor, type DocumentNode } from 'graphql';
import type { Shapes } from '../../apps/api/src/platform/shape/shape.js';
import { shapes } from '../../apps/api/src/shapes.js';
import type { Altered } from './reads.js';

/** A fault as somebody might make it, and which documents it could show in. */
export interface Planted extends Altered {
  name: string;
  touches: RegExp;
  /** Fields that must be selected for it to show, where they are seldom. */
  about?: readonly string[];
}

/** Shapes in which a piece of SQL of one type reads otherwise. */
function reworded(type: string, from: string | RegExp, to: string): Shapes {
  const before = shapes[type];
  const text = JSON.stringify(before);
  const after = text.replaceAll(from, to);
  if (after === text) throw new Error(`The shape of ${type} does not have ${from.toString()}`);
  return { ...shapes, [type]: JSON.parse(after) as Shapes[string] };
}

const edited =
  (visitor: ASTVisitor) =>
  (document: DocumentNode): DocumentNode =>
    visit(document, visitor);

/** Only the first of the fields with one key, in each set of selections. */
const firstOfEqualKeys = edited({
  SelectionSet: (set) => {
    const seen = new Set<string>();
    const selections = set.selections.filter((node) => {
      if (node.kind !== 'Field') return true;
      const key = node.alias?.value ?? node.name.value;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
    return { ...set, selections };
  },
});

const withoutDirective = (name: string) =>
  edited({ Directive: (node) => (node.name.value === name ? null : undefined) });

/** The booleans of the first request for a document, kept for those that follow. */
function firstChoice() {
  const kept = new Map<string, Record<string, unknown>>();
  return (source: string, variables: Readonly<Record<string, unknown>>) => {
    const choices = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const first = kept.get(source) ?? Object.fromEntries(choices);
    kept.set(source, first);
    return { ...variables, ...first };
  };
}

/** A page is asked for two where a document does not say how many. */
const otherDefault = edited({
  Field: (node) => {
    const isPage = /^(search|acts|submissions|pledges|initiatives|proceedings|parts)$/.test(node.name.value);
    if (!isPage || !node.selectionSet || node.arguments?.some(({ name }) => name.value === 'first'))
      return undefined;
    const first = {
      kind: Kind.ARGUMENT as const,
      name: { kind: Kind.NAME as const, value: 'first' },
      value: { kind: Kind.INT as const, value: '2' },
    };
    return { ...node, arguments: [...(node.arguments ?? []), first] };
  },
});

const sql = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

export const planted: readonly Planted[] = [
  {
    name: 'acts that are not public are shown to everybody',
    about: ['address', 'acts', 'nodes'],
    touches: /\bacts\b/,
    shapes: reworded('Address', /\(linked\.is_public OR .*?\)\{cut\}/g, 'true{cut}'),
  },
  {
    name: 'nobody is known by their session',
    about: ['address', 'acts', 'nodes', 'operation'],
    touches: /\bacts\b/,
    isVisitor: true,
  },
  {
    name: 'what lies under an address is not counted',
    about: ['address', 'voice', 'count', 'since'],
    touches: /\bvoice\b/,
    shapes: reworded('Address', / UNION ALL(?:(?!UNION).)*?below\.path.*?'\/'\)/gs, ')'),
  },
  {
    name: 'lines that were not chosen are converted as well',
    about: ['address', 'cost', 'converted', 'base'],
    touches: /\bconverted\b/,
    shapes: reworded('Cost', '^.chosen_class, ^.chosen_sourcing, :to::char(3)', 'NULL, NULL, :to::char(3)'),
  },
  {
    name: 'a whole is shared by its most posts at either end',
    about: ['comparators', 'nodes', 'perPost', 'high'],
    touches: /\bperPost\b/,
    shapes: reworded('Comparator', 'posts_low', 'posts_high'),
  },
  {
    name: 'what is within a range is called above it',
    about: ['address', 'cost', 'compared', 'cost'],
    touches: /\bcompared\b/,
    shapes: reworded('ComparedCost', "'WITHIN'", "'ABOVE'"),
  },
  {
    name: 'the oldest comes first',
    about: ['address', 'voice', 'submissions', 'nodes'],
    touches: /\bsubmissions\b/,
    shapes: reworded('Voice', ',"descending":true', ''),
  },
  {
    name: 'editions come in the order in which they were made',
    touches: /\beditions\b/,
    shapes: reworded('Initiative', '$.number DESC', '$.number'),
  },
  {
    name: 'drafts are shown',
    about: ['initiatives', 'nodes', 'editions'],
    touches: /\bedition(s|\()/,
    shapes: reworded('Initiative', ' AND $.published_at IS NOT NULL', ''),
  },
  {
    name: 'alternatives that were taken back stand beside the others',
    about: ['initiatives', 'initiative', 'nodes', 'alternatives'],
    touches: /\balternatives\b/,
    shapes: reworded('Initiative', ' AND $.withdrawn_at IS NULL', ''),
  },
  {
    name: 'who asks something of an alternative stands before who is for it',
    about: ['alternative', 'alternatives', 'initiative', 'voices', 'stance', 'note'],
    touches: /\bvoices\b/,
    shapes: reworded('Alternative', "array_position(ARRAY['FOR', 'AGAINST', 'QUESTION'], $.stance), ", ''),
  },
  {
    name: 'drafts of costs are told of whoever asks',
    about: ['costDraft', 'costDrafts'],
    touches: /\bcostDrafts?\b/,
    shapes: reworded('Query', /(draft_key IS NOT NULL)\\n {2}AND \(0 = ANY\(@EDITOR\).*?false\)\)/g, '$1'),
  },
  {
    name: 'lines that moved count as such that stay',
    about: ['costDraft', 'costDrafts', 'changes', 'lines', 'moved', 'nodes'],
    touches: /\bchanges\b/,
    sql: sql(/(line_id IS NULL|is_removed) AND \w+\.is_moved/g, '$1 AND false'),
  },
  {
    name: 'the edition before is the shown one',
    about: ['address', 'cost', 'before', 'edition', 'isPlaced', 'totals'],
    touches: /\bbefore\b/,
    shapes: reworded('Cost', 'shown.number - 1', 'shown.number'),
  },
  {
    name: 'the class that is chosen is passed over',
    about: ['address', 'cost', 'totals', 'parts', 'nodes', 'lineCount', 'classes'],
    touches: /\bobjectClass:/,
    shapes: reworded('Address', ':objectClass::text AS chosen_class', 'NULL::text AS chosen_class'),
  },
  {
    name: 'a line without a class has every class',
    about: ['address', 'cost', 'classes', 'total', 'objectClass', 'parts'],
    touches: /\bclasses\b/,
    shapes: reworded('Cost', "nullif(line.object_class, '')", "coalesce(line.object_class, 'Staff')"),
  },
  {
    name: 'lines that are still there count as gone',
    about: ['address', 'cost', 'before', 'goneCount'],
    touches: /\bgoneCount\b/,
    shapes: reworded('CostBefore', 'kept.line_id = gone.line_id', 'false'),
  },
  {
    name: 'an act of the last day is not among those until then',
    about: ['acts', 'nodes', 'organisation', 'person'],
    touches: /\buntil:/,
    sql: sql(/ \+ interval '1 day'/g, ''),
  },
  {
    name: 'an argument is ignored',
    about: ['search', 'nodes', 'pageInfo'],
    touches: /\bwithin:/,
    document: edited({ Argument: (node) => (node.name.value === 'within' ? null : undefined) }),
  },
  {
    name: 'nothing is checked for null',
    about: ['proceeding', 'submissions', 'nodes', 'about', 'edition', 'pledge'],
    touches: /\b(about|acts|edition|parts)\b/,
    sql: sql(/'\u0001'/g, "'null'"),
  },
  {
    name: 'no more rows are read than are asked for',
    touches: /hasNextPage/,
    sql: sql(/::int \+ 1/g, '::int'),
  },
  {
    name: 'a page begins with the row that the page before ended with',
    touches: /after:/,
    sql: sql(/\) ([<>]) \((\$\d+::text)/g, ') $1= ($2'),
  },
  {
    name: 'a page goes back instead of on',
    touches: /after:/,
    sql: sql(/\) < \((\$\d+::text)/g, ') > ($1'),
  },
  {
    name: 'a list has no order',
    touches: /./,
    about: ['comparison', 'periods', 'changes', 'edition'],
    sql: sql(/ ORDER BY t\d+\w*\.\w+(, t\d+\w*\.\w+)*(?=\) x\))/g, ''),
  },
  {
    name: 'what is not explained by a rate is called the rate',
    touches: /rate|unexplained/,
    about: ['comparison', 'changes', 'lines', 'nodes', 'rate', 'unexplained'],
    shapes: reworded('ComparedLine', '"$.unexplained"', '"$.rate"'),
  },
  {
    name: 'texts are not escaped',
    touches: /\b(title|text|reason|note)\b/,
    sql: sql(/to_json\(\(([^()]*)\)::text\)::text/g, `'"'||($1)::text||'"'`),
  },
  {
    name: 'numbers keep the zeros at their end',
    touches: /\b(weight|value|baseline)\b/,
    sql: sql(/trim_scale\(([^()]*)\)/g, '($1)'),
  },
  {
    name: 'instants are told to the second',
    touches: /\b\w+At\b/,
    sql: sql(/HH24:MI:SS\.MS/g, 'HH24:MI:SS.000'),
  },
  {
    name: 'a connection without nodes is one for each of them',
    about: ['initiatives', 'proceedings', 'pageInfo'],
    touches: /Connection|__typename/,
    sql: sql(/ HAVING true/g, ''),
  },
  { name: 'a default of the schema is another', touches: /nodes/, document: otherDefault },
  { name: '@skip is passed over', touches: /@skip/, document: withoutDirective('skip') },
  { name: '@include is passed over', touches: /@include/, document: withoutDirective('include') },
  { name: 'only the first of equal keys is read', touches: /./, document: firstOfEqualKeys },
  {
    name: 'aliases are passed over',
    touches: /a\d+: ?\w/,
    document: edited({ Name: (_node, key) => (key === 'alias' ? null : undefined) }),
  },
  {
    name: 'fragments on what an interface can be are passed over',
    about: ['address', 'thing'],
    touches: /\bthing\b/,
    document: edited({
      Field: (node) =>
        node.name.value === 'thing' && node.selectionSet
          ? {
              ...node,
              selectionSet: {
                ...node.selectionSet,
                selections: node.selectionSet.selections.filter(({ kind }) => kind === 'Field'),
              },
            }
          : undefined,
    }),
  },
  {
    name: 'defaults of variables are ignored',
    touches: /\$v\d+: \w+ = /,
    document: edited({ enter: (_node, key) => (key === 'defaultValue' ? null : undefined) }),
  },
  {
    name: 'what was chosen first is kept for everybody',
    touches: /Boolean/,
    variables: firstChoice(),
  },
];
