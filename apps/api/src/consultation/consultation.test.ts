import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Answer, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';

let api: Api;
let plan: Plan;
let participant: Actor;
let representative: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  participant = await actorWith(api, 'PARTICIPANT');
  representative = await actorWith(api, 'REPRESENTATIVE');
});
afterAll(() => api.close());

const submission = `mutation($act: ActInput!, $input: SubmissionInput!) { submit(act: $act, input: $input) { __typename
  ... on SubmissionReceived { receipt { number receivedAt hash salt }
    submission { ref text opening length authorName channel standing receivedAt hash about { ref } edition { ref }
      proceeding { ref } organisation { slug } } }
  ... on NoProceedingOpen { ref closedAt } ... on NotFound { ref } ... on Faulty { faults { field code limit } }
  ... on ActReused { id } } }`;

interface Received {
  __typename: string;
  receipt: { number: string; receivedAt: string; hash: string; salt: string };
  submission: Record<string, unknown>;
}

const said = (changes: Record<string, unknown> = {}) => ({
  about: plan.lines.staff,
  text: 'Who checked the number?',
  ...changes,
});

const submit = (actor: Actor, input: Record<string, unknown>, id = v7()): Promise<Answer> =>
  api.graphql(submission, { act: { id, visitor: actor.visitor }, input }, actor.token);

const receivedFrom = ({ data }: Answer) => data['submit'] as Received;

async function read<Row extends Record<string, unknown>>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return api.database.read<Row>(undefined, text, values);
}

/** What an operator does until a moderator can: the server itself may not move a closing time. */
const asOwner = (text: string, values: unknown[]) =>
  withClient(api.fresh.ownerUrl, (client) => client.query(text, values));

const submissionCount = async () =>
  Number((await read<{ n: string }>('SELECT count(*) AS n FROM submission'))[0]?.n);

async function lookUp(ref: string) {
  const { data } = await api.graphql(
    'query($ref: Ref!) { submission(ref: $ref) { ref text hash receivedAt about { ref } } }',
    { ref },
  );
  return data['submission'];
}

describe('saying something', () => {
  test('is for anybody: a visitor without an account or a name gets a receipt', async () => {
    const answer = await submit(visitorActor(), said({ edition: plan.edition }));
    expect(receivedFrom(answer)).toEqual({
      __typename: 'SubmissionReceived',
      receipt: {
        number: expect.stringMatching(/^S-\d+$/),
        receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        salt: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      submission: {
        ref: receivedFrom(answer).receipt.number,
        text: 'Who checked the number?',
        opening: 'Who checked the number?',
        length: 23,
        authorName: null,
        channel: 'SITE',
        standing: 'RECORD',
        receivedAt: receivedFrom(answer).receipt.receivedAt,
        hash: receivedFrom(answer).receipt.hash,
        about: { ref: plan.lines.staff },
        edition: { ref: plan.edition },
        proceeding: { ref: plan.proceeding },
        organisation: null,
      },
    });
  });

  test('carries the name of whoever is signed in, and their organisation', async () => {
    const { submission: own } = receivedFrom(await submit(participant, said()));
    expect(own['authorName']).toEqual(expect.any(String));
    expect(own['organisation']).toBeNull();
    const { submission: spoken } = receivedFrom(await submit(representative, said()));
    expect(spoken['organisation']).toEqual({ slug: expect.any(String) });
  });

  test('carries the name that is written, rather than that of the account', async () => {
    const { submission: named } = receivedFrom(
      await submit(participant, said({ authorName: ' A. Resident ' })),
    );
    expect(named['authorName']).toBe('A. Resident');
  });

  test('needs words: spaces alone are none, seen or unseen', async () => {
    const before = await submissionCount();
    for (const text of ['', ' \n\t ', '\u200b\u2060', '\u3164'])
      expect((await submit(visitorActor(), said({ text }))).data).toEqual({
        submit: { __typename: 'Faulty', faults: [{ field: 'text', code: 'EMPTY', limit: null }] },
      });
    expect(await submissionCount()).toBe(before);
  });

  test('takes 20,000 characters of any script, and not one more', async () => {
    const longest = '\u{10900}'.repeat(20_000);
    const { receipt } = receivedFrom(await submit(visitorActor(), said({ text: longest })));
    expect(receipt.number).toMatch(/^S-/);
    expect((await submit(visitorActor(), said({ text: `${longest}x` }))).data).toEqual({
      submit: { __typename: 'Faulty', faults: [{ field: 'text', code: 'TOO_LONG', limit: '20000' }] },
    });
  });

  test('tells every fault at once, each at its field', async () => {
    const input = said({ text: 'turned \u202e around', authorName: 'x'.repeat(201) });
    expect((await submit(visitorActor(), input)).data).toEqual({
      submit: {
        __typename: 'Faulty',
        faults: [
          { field: 'text', code: 'UNSAFE_CHARACTERS', limit: null },
          { field: 'authorName', code: 'TOO_LONG', limit: '200' },
        ],
      },
    });
  });

  test('is not possible about what is not there, nor with an edition of another initiative', async () => {
    const elsewhere = await seedPlan(api, { title: 'Another one' });
    for (const [input, ref] of [
      [said({ about: 'C-999999' }), 'C-999999'],
      [said({ edition: 'E-999999' }), 'E-999999'],
      [said({ edition: elsewhere.edition }), elsewhere.edition],
    ] as const)
      expect((await submit(visitorActor(), input)).data).toEqual({ submit: { __typename: 'NotFound', ref } });
  });

  test('of a megabyte is refused in JSON before it is read', async () => {
    const answer = await submit(visitorActor(), said({ text: 'x'.repeat(1_000_000) }));
    expect(answer.status).toBe(413);
    expect(answer.errors).toEqual([{ message: expect.stringContaining('too large') }]);
  });
});

describe('a proceeding', () => {
  async function planWith({ opens, closes }: { opens: string; closes: string }) {
    const other = await seedPlan(api, { title: `Open from ${opens} to ${closes}` });
    await asOwner(
      `UPDATE proceeding SET opens_at = clock_timestamp() + $2::interval, closes_at = clock_timestamp() + $3::interval
         WHERE address_id = (SELECT id FROM address WHERE ref = $1)`,
      [other.proceeding, opens, closes],
    );
    return other;
  }

  test('takes nothing once it is closed, and says when that was', async () => {
    const closed = await planWith({ opens: '-2 days', closes: '-1 second' });
    const [row] = await read<{ closesAt: string }>(
      `SELECT p.closes_at AS "closesAt" FROM proceeding p JOIN address a ON a.id = p.address_id WHERE a.ref = $1`,
      [closed.proceeding],
    );
    expect((await submit(visitorActor(), said({ about: closed.lines.staff }))).data).toEqual({
      submit: { __typename: 'NoProceedingOpen', ref: closed.lines.staff, closedAt: row?.closesAt },
    });
  });

  test('takes nothing before it opens', async () => {
    const ahead = await planWith({ opens: '1 hour', closes: '1 day' });
    expect((await submit(visitorActor(), said({ about: ahead.area }))).data).toEqual({
      submit: { __typename: 'NoProceedingOpen', ref: ahead.area, closedAt: null },
    });
  });

  test('gives back what it had answered, even after it closed', async () => {
    const closing = await planWith({ opens: '-1 day', closes: '1 day' });
    const visitor = visitorActor();
    const id = v7();
    const input = said({ about: closing.lines.staff });
    const first = await submit(visitor, input, id);
    await asOwner(
      `UPDATE proceeding SET closes_at = clock_timestamp() - interval '1 second'
         WHERE address_id = (SELECT id FROM address WHERE ref = $1)`,
      [closing.proceeding],
    );
    expect(await submit(visitor, input, id)).toEqual(first);
    expect(receivedFrom(await submit(visitor, input)).__typename).toBe('NoProceedingOpen');
  });
});

describe('one act', () => {
  test('sent five times at once is one submission with one receipt', async () => {
    const before = await submissionCount();
    const visitor = visitorActor();
    const id = v7();
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(visitor, said(), id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(answers.map((answer) => receivedFrom(answer).__typename)).toContain('SubmissionReceived');
    expect(await submissionCount()).toBe(before + 1);
  });

  test('with other words under its id is refused, and so is another visitor under it', async () => {
    const visitor = visitorActor();
    const id = v7();
    await submit(visitor, said(), id);
    const before = await submissionCount();
    const refused = { submit: { __typename: 'ActReused', id } };
    expect((await submit(visitor, said({ text: 'Other words.' }), id)).data).toEqual(refused);
    expect((await submit(visitorActor(), said(), id)).data).toEqual(refused);
    expect((await submit(participant, said(), id)).data).toEqual(refused);
    expect(await submissionCount()).toBe(before);
  });

  test('that was refused may be mended and sent again under its id', async () => {
    const visitor = visitorActor();
    const id = v7();
    expect(receivedFrom(await submit(visitor, said({ text: ' ' }), id)).__typename).toBe('Faulty');
    expect(receivedFrom(await submit(visitor, said(), id)).__typename).toBe('SubmissionReceived');
  });

  test('of a visitor needs the secret that their browser made', async () => {
    for (const [visitor, code, limit] of [
      [undefined, 'TOO_SMALL', '16'],
      ['short', 'TOO_SMALL', '16'],
      ['x'.repeat(201), 'TOO_LONG', '200'],
    ] as const) {
      const { data } = await api.graphql(submission, { act: { id: v7(), visitor }, input: said() });
      expect(data).toEqual({
        submit: { __typename: 'Faulty', faults: [{ field: 'visitor', code, limit }] },
      });
    }
  });

  test('is recorded with what it touched, and without a word, a name, a secret or a salt', async () => {
    const visitor = visitorActor();
    const id = v7();
    const words = 'A sentence that is nowhere else.';
    const { receipt } = receivedFrom(
      await submit(visitor, said({ text: words, authorName: 'B. Neighbour' }), id),
    );
    const [act] = await read('SELECT * FROM act WHERE id = $1', [id]);
    expect(act).toMatchObject({
      operation: 'submit',
      is_public: true,
      actor: expect.stringMatching(/^visitor:[0-9a-f]+$/),
      outcome: { __typename: 'SubmissionReceived', receipt: receipt.number, submission: receipt.number },
      changes: [{ field: 'submission', before: null, after: receipt.number }],
    });
    const kept = JSON.stringify(act);
    for (const secret of [words, 'Neighbour', receipt.salt, visitor.visitor])
      expect(kept).not.toContain(secret);
    const touched = await read<{ ref: string }>(
      `SELECT a.ref FROM act_address t JOIN address a ON a.id = t.address_id JOIN act ON act.id = t.act_id
       WHERE act.id = $1 ORDER BY a.id`,
      [id],
    );
    expect(touched.map(({ ref }) => ref).sort()).toEqual(
      [plan.initiative, plan.area, plan.lines.staff, plan.proceeding, receipt.number].sort(),
    );
  });
});

describe('a receipt', () => {
  test('proves the words: its hash is that of salt and text, as they are kept', async () => {
    const text = '  Cafe\u0301 first.\r\nThen the rest. ';
    const { receipt } = receivedFrom(await submit(visitorActor(), said({ text })));
    const kept = 'Caf\u00e9 first.\nThen the rest.';
    const hash = createHash('sha256').update(Buffer.from(receipt.salt, 'hex')).update(kept, 'utf8');
    expect(receipt.hash).toBe(hash.digest('hex'));
    expect(await lookUp(receipt.number)).toMatchObject({ text: kept, hash: receipt.hash });
  });

  test('finds the submission again without an account, and another number finds nothing', async () => {
    const { receipt } = receivedFrom(await submit(visitorActor(), said()));
    expect(await lookUp(receipt.number)).toEqual({
      ref: receipt.number,
      text: 'Who checked the number?',
      hash: receipt.hash,
      receivedAt: receipt.receivedAt,
      about: { ref: plan.lines.staff },
    });
    expect(await lookUp('S-999999')).toBeNull();
  });

  test('differs for the same words, so that nobody can guess them by their hash', async () => {
    const hashes = await Promise.all(
      [1, 2].map(async () => receivedFrom(await submit(visitorActor(), said())).receipt.hash),
    );
    expect(new Set(hashes).size).toBe(2);
  });
});

describe('the voice of an address', () => {
  test('rolls up what was said about it and everything under it, newest first, page by page', async () => {
    const own = await seedPlan(api, { title: 'One that is quiet' });
    const refs: string[] = [];
    for (const about of [own.initiative, own.area, own.lines.staff, own.lines.travel])
      refs.unshift(receivedFrom(await submit(visitorActor(), said({ about }))).receipt.number);
    const voice = async (ref: string, after: string | null = null) => {
      const { data } = await api.graphql(
        `query($ref: Ref!, $after: String) { address(ref: $ref) { voice { count since proceeding { ref }
          submissions(first: 3, after: $after) { nodes { ref receivedAt } pageInfo { hasNextPage endCursor } } } } }`,
        { ref, after },
      );
      return (data['address'] as { voice: Voice }).voice;
    };
    const first = await voice(own.initiative);
    expect(first).toMatchObject({ count: 4, proceeding: { ref: own.proceeding } });
    expect(first.submissions.nodes.map(({ ref }) => ref)).toEqual(refs.slice(0, 3));
    const second = await voice(own.initiative, first.submissions.pageInfo.endCursor);
    expect(second.submissions).toMatchObject({ nodes: [{ ref: refs[3] }], pageInfo: { hasNextPage: false } });
    expect(second.since).toBe(second.submissions.nodes[0]?.receivedAt);
    expect(await voice(own.area)).toMatchObject({ count: 3 });
    expect(await voice(own.lines.rent)).toMatchObject({ count: 0, since: null });
  });
});

interface Voice {
  since: string | null;
  submissions: {
    nodes: { ref: string; receivedAt: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
