import { describe, expect, test } from 'vitest';
import { mergeSdl } from '../sdl.js';
import { undescribed, unanswered } from './sdl.ts';
import { planted, project } from './tree.ts';

const features = new Map([...project].filter(([path]) => /^apps\/api\/src\/.*\.graphql$/.test(path)));
const sdl = mergeSdl(features);

const described = `
"Reads." type Query { "One." pledge("Which." ref: String = "P-1"): Pledge "All." pledges: PledgeConnection! }
"Acts." type Mutation { "Ends it." withdraw: Result! }
"A pledge." type Pledge { "Its ref." ref: String! "Its kind." kind: Kind! }
"A page." type PledgeConnection { "Them." nodes: [Pledge!]! "The end." pageInfo: PageInfo! "How many." count: Int! }
"The end." type PageInfo { "Where." endCursor: String "More." hasNextPage: Boolean! }
"A no." type PledgeClosed { "When." closedAt: String! }
"What comes." union Result = Pledge | PledgeClosed
"Kinds." enum Kind { "Firm." FIRM }
"What." input PledgeInput { "Its kind." kind: Kind! }
"A day." scalar Day`;

describe('the SDL', () => {
  test('describes every type, field, argument and value', () => expect(undescribed(sdl)).toEqual([]));

  test.each([
    ['"A pledge."', 'Pledge'],
    ['"Its ref."', 'Pledge.ref'],
    ['"Which."', 'Query.pledge.ref'],
    ['"Kinds."', 'Kind'],
    ['"Firm."', 'Kind.FIRM'],
    ['"What comes."', 'Result'],
    ['"What."', 'PledgeInput'],
    ['"A day."', 'Day'],
  ])('is caught without the description %s', (description, place) => {
    expect(undescribed(described)).toEqual([]);
    expect(undescribed(described.replace(description, ''))).toEqual([place]);
    expect(undescribed(described.replace(description, '" "'))).toEqual([place]);
  });
});

const shapes = {
  Query: { children: { pledge: 'FROM', pledges: { orders: {}, fields: { count: 'count(*)' } } } },
  Pledge: { fields: { ref: '$.ref', kind: '$.kind' } },
};
const code = {
  'pledge.resolver.ts': '@Resolver() class R { @Mutation() withdraw() {} }',
  'pledge.refusals.ts': `class PledgeClosed extends Refusal {
    readonly __typename = 'PledgeClosed';
    constructor(readonly closedAt: string) { super(); } }`,
};

describe('what answers the SDL', () => {
  test('leaves no field open and has nothing to spare', async () => {
    const built = await import('../../apps/api/src/shapes.ts');
    const api = new Map([...project].filter(([path]) => path.startsWith('apps/api/src/')));
    expect(unanswered(sdl, built.shapes, api)).toEqual([]);
  });

  test('is a shape, a page, a resolver or a refusal', () => {
    expect(unanswered(described, shapes, planted(code))).toEqual([]);
  });

  test.each([
    ['Pledge.kind', { ...shapes, Pledge: { fields: { ref: '$.ref' } } }, code],
    [
      'PledgeConnection.count',
      { ...shapes, Query: { children: { pledge: '', pledges: { orders: {} } } } },
      code,
    ],
    ['Mutation.withdraw', shapes, { ...code, 'pledge.resolver.ts': '@Resolver() class R { withdraw() {} }' }],
    [
      'PledgeClosed.closedAt',
      shapes,
      { ...code, 'pledge.refusals.ts': "class C { readonly __typename = 'PledgeClosed'; }" },
    ],
  ])('is missed at %s', (field, read, written) => {
    expect(unanswered(described, read, planted(written))).toEqual([`nothing answers ${field}`]);
  });

  test('may not answer what nobody can ask', () => {
    const extra = { ...shapes, Pledge: { fields: { ref: '', kind: '', colour: '' } } };
    expect(unanswered(described, extra, planted(code))).toEqual(['a shape without SDL: Pledge.colour']);
  });

  test('counts a field that a resolver adds to a type', () => {
    const read = { ...shapes, Pledge: { fields: { ref: '' } } };
    const resolver = "@Resolver('Pledge') class P { @ResolveField() kind() {} }";
    expect(unanswered(described, read, planted({ ...code, 'kind.resolver.ts': resolver }))).toEqual([]);
  });
});

describe('what a resolver returns', () => {
  const own = `${described} extend type Query { "Who asks." viewer: Viewer! } "Who." type Viewer { "Theirs." name: String }`;
  const sdlOf = (text: string) => mergeSdl(new Map([['a.graphql', text]]));
  const viewer = (body: string) => ({
    ...code,
    'viewer.resolver.ts': `@Resolver() class V { @Query() viewer() { ${body} } }`,
  });

  test('answers for the fields that are written there', () => {
    expect(unanswered(sdlOf(own), shapes, planted(viewer("return { name: 'A resident' };")))).toEqual([]);
    expect(unanswered(sdlOf(own), shapes, planted(viewer('return {};')))).toEqual([
      'nothing answers Viewer.name',
    ]);
  });
});

describe('the merged SDL', () => {
  test('joins what features add to the roots, roots first, with descriptions and directives', () => {
    const merged = mergeSdl(
      planted({
        'b.graphql': 'directive @cost(of: Int) on FIELD_DEFINITION type B { "Id." id: ID @cost(of: 2) }',
        'c.graphql': 'extend type Query { "C." c: Int }',
        'd.graphql': '"Reads." type Query { "D." d: B }',
      }) as Map<string, string>,
    );
    expect(merged.indexOf('type Query')).toBeLessThan(merged.indexOf('type B'));
    expect(merged).not.toContain('extend');
    for (const part of ['"Reads."', '"C."', '"Id."', '@cost(of: 2)']) expect(merged).toContain(part);
  });

  test.each([
    [
      'a second time',
      { 'a.graphql': 'type Query { a: A } type A { a: Int }', 'b.graphql': 'type A { b: Int }' },
    ],
    ['nobody defines', { 'a.graphql': 'type Query { a: Int } extend type A { a: Int }' }],
    ['Unknown type', { 'a.graphql': 'type Query { a: Missing }' }],
  ])('is refused when it says a thing %s', (fault, files) => {
    expect(() => mergeSdl(planted(files as Record<string, string>) as Map<string, string>)).toThrow(fault);
  });
});
