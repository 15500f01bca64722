import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, publicUrl, type Api } from '../../../../tests/world/api.js';
import { seedPlan } from '../../../../tests/world/plan.js';
import type { Environment } from '../platform/config/config.js';
import { runCommandLine } from './command-line.js';

let api: Api;
let environment: Environment;
let initiative: string;

beforeAll(async () => {
  api = await startApi({ isDemonstration: false, mailRoute: { kind: 'none' } });
  environment = {
    ...process.env,
    DATABASE_URL: api.fresh.appUrl,
    DATABASE_OWNER_URL: api.fresh.ownerUrl,
    SESSION_SECRET: 'x'.repeat(32),
    PUBLIC_URL: publicUrl,
  };
  ({ initiative } = await seedPlan(api));
});
afterAll(() => api.close());

async function run(...args: string[]) {
  let [answer, beside] = ['', ''];
  const code = await runCommandLine(args, {
    write: async (text) => void (answer += text),
    say: (line) => void (beside += `${line}\n`),
    environment,
  });
  return { code, answer, beside };
}

/** Opens a link as a browser does that never asked for one. */
async function open(link: string) {
  const token = new URL(link).searchParams.get('token') ?? '';
  const answer = await api.fastify.inject({
    method: 'POST',
    url: '/session/link',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
    payload: new URLSearchParams({ token }).toString(),
  });
  return answer.cookies.find(({ name }) => name === 'session')?.value;
}

const viewerOf = async (token: string | undefined) =>
  (await api.graphql('{ viewer { name roles awaitsRenewal } }', {}, token)).data['viewer'];

async function signedIn(email: string): Promise<string | undefined> {
  const { answer } = await run('sign-in-link', email);
  return open(answer.trim());
}

const acts = () =>
  api.database.read<{ operation: string; changes: { field: string; after: string | null }[] }>(
    undefined,
    `SELECT operation, changes, actor, is_public AS "isPublic", outcome, act::text AS row FROM act
     WHERE actor = 'operator' AND operation IN ('grantRole', 'revokeRole', 'makeSignInLink') ORDER BY position`,
    [],
  );

describe('an operator', () => {
  test('makes a link that signs in once, in any browser, also where no mail is sent', async () => {
    const { code, answer } = await run('sign-in-link', 'ada@example.org');
    expect(code).toBe(0);
    expect(answer).toMatch(/^http:\/\/localhost:4000\/sign-in\/link\?token=[\w-]{43}\n$/);
    expect(await viewerOf(await open(answer.trim()))).toMatchObject({ roles: ['PARTICIPANT'] });
    expect(await open(answer.trim())).toBeUndefined();
  });

  test('makes an administrator before they ever signed in', async () => {
    expect(await run('grant', 'administrator', 'Bo@Example.org')).toEqual({
      ...{ code: 0, beside: '' },
      answer: 'Granted: administrator on the whole site.\n',
    });
    expect(await viewerOf(await signedIn('bo@example.org'))).toMatchObject({
      roles: ['PARTICIPANT', 'ADMINISTRATOR'],
      awaitsRenewal: false,
    });
  });

  test('gives a role that a session takes up later, and takes one that is gone at once', async () => {
    const token = await signedIn('cy@example.org');
    await run('grant', 'editor', 'cy@example.org', '--initiative', initiative);
    expect(await viewerOf(token)).toMatchObject({ roles: ['PARTICIPANT'], awaitsRenewal: true });
    const again = await signedIn('cy@example.org');
    expect(await viewerOf(again)).toMatchObject({ roles: ['PARTICIPANT', 'EDITOR'] });
    expect((await run('grant', 'editor', 'cy@example.org', '--initiative', initiative)).code).toBe(1);
    expect((await run('revoke', 'editor', 'cy@example.org')).code).toBe(1);
    expect((await run('revoke', 'editor', 'cy@example.org', '--initiative', initiative)).code).toBe(0);
    expect(await viewerOf(again)).toMatchObject({ roles: ['PARTICIPANT'], awaitsRenewal: false });
  });

  test('stands in the record with each of it: which role, whose and on what, and never an address', async () => {
    const told = await acts();
    expect(new Set(told.map(({ operation }) => operation)).size).toBe(3);
    expect(told.every((act) => 'isPublic' in act && act.isPublic)).toBe(true);
    expect(JSON.stringify(told)).not.toMatch(/example\.org/i);
    const [first] = told.filter(({ operation }) => operation === 'grantRole');
    expect(first?.changes).toEqual([
      { field: 'role', before: null, after: 'ADMINISTRATOR' },
      { field: 'person', before: null, after: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
  });

  test.each([
    [['sign-in-link'], 2, 'Name one e-mail address'],
    [['sign-in-link', 'nobody'], 2, 'is no e-mail address'],
    [['grant', 'king', 'ada@example.org'], 2, 'A role is one of participant'],
    [['grant', 'representative', 'ada@example.org'], 2, 'needs --organisation'],
    [['grant', 'editor', 'ada@example.org', '--organisation', 'x'], 2, 'needs --organisation'],
    [['grant', 'administrator', 'ada@example.org', '--initiative', 'I-1'], 2, 'no role on one initiative'],
    [['grant', 'editor', 'ada@example.org', '--initiative', 'I-99'], 1, 'nothing of that kind at I-99'],
    [['grant', 'representative', 'ada@example.org', '--organisation', 'none'], 1, 'no organisation called'],
    [['revoke', 'editor', 'stranger@example.org'], 1, 'Nobody signs in with this address'],
  ])('is told what is wrong with %j', async (args, code, words) => {
    expect(await run(...args)).toEqual({ code, answer: '', beside: expect.stringContaining(words) });
  });
});
