import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { valueOf } from './argument.js';
import type { Chance } from './chance.js';
import type { Corpus } from './corpus.js';
import { leftOut, resolved } from './fields.js';
import { literalOf, variableFor, type Place, type Variable } from './variable.js';

interface Options {
  chance: Chance;
  corpus: Corpus;
  /** Arguments may be such that their field is an error. */
  isFaulty: boolean;
  /** Root fields that have resolvers of their own may be among the others. */
  hasResolved: boolean;
  /** Fields that are selected rather than others. */
  focus: readonly string[];
  /** How many selections there are to be, more or less. */
  parts: number;
}

/** A piece of text with the variables that it uses. */
interface Piece {
  text: string;
  variables: ReadonlySet<Variable>;
}

interface Fragment extends Piece {
  name: string;
  on: string;
}

type Field = GraphQLField<unknown, unknown>;
type Kind = 'field' | 'typename' | 'inline' | 'spread' | 'again';

/** Names that are something else elsewhere: in JavaScript, in the rows of a page, in JSON. */
const namesOfOthers = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'n0',
  'cursor',
  'json',
  'length',
  'r',
];
const mostDirectives = 12;
const mostAliases = 14;
const deepest = 11;

/** Writes sets of selections; what it wrote before decides what can stand beside it. */
export class Selections {
  private readonly allVariables: Variable[] = [];
  private readonly allFragments: Fragment[] = [];
  private readonly argumentsByField = new Map<string, Piece>();
  private readonly aliases = new Set<string>();
  private directives = 0;
  private left: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: Options,
  ) {
    this.left = options.parts;
  }

  root(): Piece {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    return this.set(query, 0);
  }

  variables(): readonly Variable[] {
    return this.allVariables;
  }

  fragments(): string[] {
    return this.allFragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  }

  private set(type: GraphQLCompositeType, depth: number): Piece {
    const { chance } = this.options;
    const variables = new Set<Variable>();
    const texts: string[] = [];
    const before: { prefix: Piece; field: Field }[] = [];
    const count = 1 + chance.below(depth === 0 ? 4 : 6);
    for (let index = 0; index < count; index += 1) {
      const piece = this.selection(type, depth, before);
      if (piece === undefined) continue;
      texts.push(piece.text);
      for (const variable of piece.variables) variables.add(variable);
    }
    if (texts.length === 0) texts.push('__typename');
    return { text: `{ ${texts.join(' ')} }`, variables };
  }

  private selection(
    type: GraphQLCompositeType,
    depth: number,
    before: { prefix: Piece; field: Field }[],
  ): Piece | undefined {
    const { chance } = this.options;
    this.left -= 1;
    const kind: Kind = chance.weighted([
      [isUnionType(type) ? 0 : 60, 'field'],
      [7, 'typename'],
      [8, 'inline'],
      [9, 'spread'],
      [before.length === 0 ? 0 : 8, 'again'],
    ]);
    switch (kind) {
      case 'typename':
        return this.joined({ text: '__typename', variables: new Set() }, this.directive());
      case 'inline':
        return this.inline(type, depth);
      case 'spread':
        return this.spread(type, depth);
      case 'again': {
        const { prefix, field } = chance.pick(before);
        return this.field(prefix, field, depth);
      }
      case 'field': {
        const field = this.pickField(type, depth);
        if (field === undefined) return undefined;
        const prefix = this.prefix(type, field);
        before.push({ prefix, field });
        return this.field(prefix, field, depth);
      }
    }
  }

  private pickField(type: GraphQLCompositeType, depth: number): Field | undefined {
    const { chance, hasResolved, focus } = this.options;
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const isRoot = type === this.schema.getQueryType();
    const fields = all
      .filter(({ name }) => !isRoot || hasResolved || !resolved.includes(name))
      .filter(({ name }) => !(`${type.name}.${name}` in leftOut));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const inner = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const focused = fields.filter(({ name }) => focus.includes(name));
    if (focused.length > 0 && depth < 6 && chance.oneIn(2)) return chance.pick(focused);
    const goesOn = depth === 0 || (this.left > 0 && depth < deepest);
    // Without the room to go on only what has no selection of its own is selected.
    if (!goesOn || inner.length === 0) return leaves.length > 0 ? chance.pick(leaves) : undefined;
    return chance.pick(leaves.length > 0 && chance.oneIn(2) ? leaves : inner);
  }

  /** A field under its key and with its arguments, which stay the same wherever it stands without another name. */
  private prefix(type: GraphQLCompositeType, field: Field): Piece {
    const { chance } = this.options;
    const alias = this.alias(type);
    const place = `${type.name}.${field.name}`;
    const known = alias === undefined ? this.argumentsByField.get(place) : undefined;
    const written = known ?? this.arguments(type, field);
    if (alias === undefined) this.argumentsByField.set(place, written);
    const name = alias === undefined ? field.name : `${alias}:${chance.oneIn(2) ? ' ' : ''}${field.name}`;
    return { text: `${name}${written.text}`, variables: written.variables };
  }

  private alias(type: GraphQLCompositeType): string | undefined {
    const { chance } = this.options;
    if (this.aliases.size >= mostAliases || !chance.oneIn(8)) return undefined;
    const siblings = isUnionType(type) ? [] : Object.keys(type.getFields());
    const free = (names: readonly string[]) => names.filter((name) => !this.aliases.has(name));
    const candidates = chance.weighted([
      [5, [`a${this.aliases.size}`]],
      [2, free(namesOfOthers)],
      [1, free(siblings)],
    ]);
    const alias = chance.pick(candidates.length > 0 ? candidates : [`a${this.aliases.size}`]);
    this.aliases.add(alias);
    return alias;
  }

  private field(prefix: Piece, field: Field, depth: number): Piece {
    const named = getNamedType(field.type);
    const told = this.joined(prefix, this.directive());
    return isCompositeType(named) ? this.joined(told, this.set(named, depth + 1)) : told;
  }

  private inline(type: GraphQLCompositeType, depth: number): Piece {
    const { chance } = this.options;
    const isBare = chance.oneIn(3);
    const on = isBare ? type : chance.pick(this.narrower(type));
    const start = { text: isBare ? '...' : `... on ${on.name}`, variables: new Set<Variable>() };
    return this.joined(this.joined(start, this.directive()), this.set(on, depth));
  }

  private spread(type: GraphQLCompositeType, depth: number): Piece {
    const { chance } = this.options;
    const on = chance.pick(this.narrower(type));
    const fitting = this.allFragments.filter((fragment) => fragment.on === on.name);
    const fragment =
      fitting.length > 0 && chance.oneIn(2) ? chance.pick(fitting) : this.newFragment(on, depth);
    const spread = { text: `...${fragment.name}`, variables: fragment.variables };
    return this.joined(spread, this.directive());
  }

  private newFragment(on: GraphQLCompositeType, depth: number): Fragment {
    const written = this.set(on, depth);
    const fragment = { name: `F${this.allFragments.length}`, on: on.name, ...written };
    this.allFragments.push(fragment);
    return fragment;
  }

  /** The types that a fragment can be on where something of a type stands: itself, what it can be, what it is as well. */
  private narrower(type: GraphQLCompositeType): GraphQLCompositeType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    return [type, ...this.schema.getPossibleTypes(type)];
  }

  private arguments(type: GraphQLCompositeType, field: Field): Piece {
    const { chance } = this.options;
    const written = field.args
      .filter((argument) => isRequiredArgument(argument) || chance.oneIn(2))
      .map((argument) => this.argument(type, field, argument));
    const texts = written.map(({ text }) => text);
    return {
      text: texts.length > 0 ? `(${texts.join(', ')})` : '',
      variables: new Set(written.flatMap(({ variables }) => [...variables])),
    };
  }

  private argument(type: GraphQLCompositeType, field: Field, argument: GraphQLArgument): Piece {
    const { chance, corpus } = this.options;
    const asking = { type: type.name, field: field.name, isFaulty: this.options.isFaulty };
    const { isFaulty } = this.options;
    const mayBeNull = !isRequiredArgument(argument) && (isFaulty || argument.defaultValue === undefined);
    const draw = (): unknown =>
      mayBeNull && chance.oneIn(8) ? null : valueOf(argument, asking, { chance, corpus });
    const value = draw();
    if (!chance.oneIn(3))
      return { text: `${argument.name}: ${literalOf(argument.type, value)}`, variables: new Set() };
    const hasDefault = argument.defaultValue !== undefined;
    const variable = this.variable({ type: argument.type, hasDefault, values: [value, draw()] }, isFaulty);
    return { text: `${argument.name}: $${variable.name}`, variables: new Set([variable]) };
  }

  private variable(of: Place, isFaulty: boolean): Variable {
    const { chance } = this.options;
    const variable = variableFor(of, { chance, name: `v${this.allVariables.length}`, isFaulty });
    this.allVariables.push(variable);
    return variable;
  }

  /** None, one or both of @skip and @include, decided in the document or by a variable that may decide elsewhere too. */
  private directive(): Piece {
    const { chance } = this.options;
    const none = { text: '', variables: new Set<Variable>() };
    if (this.directives >= mostDirectives || !chance.oneIn(12)) return none;
    this.directives += 1;
    const piece = this.condition(chance.pick(['skip', 'include']));
    return chance.oneIn(4) ? this.joined(piece, this.directive()) : piece;
  }

  private condition(name: string): Piece {
    const { chance } = this.options;
    const value = chance.oneIn(3) === (name === 'skip');
    if (chance.oneIn(3)) return { text: `@${name}(if: ${value})`, variables: new Set() };
    const known = this.allVariables.filter(({ definition }) => definition.includes('Boolean'));
    const type = this.schema.getDirective('skip')?.args[0]?.type;
    if (!type) throw new Error('There is no @skip');
    const variable =
      known.length > 0 && chance.oneIn(2)
        ? chance.pick(known)
        : this.variable({ type, hasDefault: false, values: [value, chance.oneIn(2)] }, this.options.isFaulty);
    return { text: `@${name}(if: $${variable.name})`, variables: new Set([variable]) };
  }

  private joined(a: Piece, b: Piece): Piece {
    return {
      text: [a.text, b.text].filter((text) => text !== '').join(' '),
      variables: new Set([...a.variables, ...b.variables]),
    };
  }
}
