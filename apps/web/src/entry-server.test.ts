import { describe, expect, test } from 'vitest';
import { render, type RenderRequest } from './entry-server';
import type { Answer } from './platform/operation';

const title = 'A plan </script><script>alert(1)</script>';
const end = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const cost = { __typename: 'Cost', edition: null, lineCount: 0, statements: [], breakdown: null };
const address = {
  __typename: 'Address',
  ref: 'I-2',
  cost,
  voice: { __typename: 'Voice', count: 0 },
  funding: { __typename: 'Funding', counts: [] },
  results: { __typename: 'Results', count: 0 },
};
const initiative = {
  __typename: 'Initiative',
  ref: 'I-2',
  title,
  summary: '',
  stage: null,
  forum: null,
  address,
};
const initiatives = { __typename: 'InitiativeConnection', nodes: [initiative], pageInfo: end };
const proceedings = { __typename: 'ProceedingConnection', nodes: [] };

const answering = (answer: Answer) => async () => answer;
const found = answering({ data: { __typename: 'Query', initiatives, proceedings } });
const failing = (code: string) => answering({ errors: [{ message: 'secret', extensions: { code } }] });

const rendering = (request: Partial<RenderRequest>) =>
  render({
    path: '/',
    publicUrl: 'https://plumbline.example',
    requestId: 'req-7',
    execute: found,
    ...request,
  });

describe('a page from the server', () => {
  test('has its content, title and canonical address without a script', async () => {
    const { status, head, body } = await rendering({});
    expect(status).toBe(200);
    expect(body).toContain('href="/refs/I-2"');
    expect(head).toContain('<title>Plumbline</title>');
    expect(head).toContain('<link rel="canonical" href="https://plumbline.example/"/>');
    expect(head + body).not.toContain('<script');
  });

  test('names its own chunk and hands over what it read', async () => {
    const { chunks, data } = await rendering({});
    expect(chunks).toEqual(['src/home/home-page.tsx']);
    expect(data).toContain('"ref":"I-2"');
  });

  test('is the same for every request', async () => {
    expect(await rendering({ requestId: 'a' })).toEqual(await rendering({ requestId: 'b' }));
  });

  test('asks one question', async () => {
    let asked = 0;
    await rendering({ execute: () => (++asked, found()) });
    expect(asked).toBe(1);
  });
});

describe('an address that is spelt in another way', () => {
  test.each([
    ['/refs/c-99', '/refs/C-99'],
    ['/refs/c%2099?edition=E-4', '/refs/C-99?edition=E-4'],
    ['/refs/i2/cost', '/refs/I-2/cost'],
  ])('%s is moved to %s for good', async (path, to) => {
    const { status, location } = await rendering({ path });
    expect({ status, location }).toEqual({ status: 301, location: to });
  });
});

describe('an address at which there is nothing', () => {
  test.each(['/refs/X-1', '/refs/C-0', '/refs/nothing'])('%s is not even asked for', async (path) => {
    const { status } = await rendering({ path, execute: () => Promise.reject(new Error('asked')) });
    expect(status).toBe(404);
  });

  test('answers 404 with help, and the application can take the page over', async () => {
    const { status, body, data, chunks } = await rendering({ path: '/refs/C-99' });
    expect({ status, chunks }).toEqual({ status: 404, chunks: [] });
    expect(body).toContain('value="C-99"');
    expect(data).toContain('"kind":"notFound"');
  });
});

describe('a page that cannot be made', () => {
  test('answers 503 while the database is out, loads itself again, and is not taken over', async () => {
    const { status, head, body, data, refreshSeconds } = await rendering({ execute: failing('UNAVAILABLE') });
    expect({ status, data, refreshSeconds }).toEqual({ status: 503, data: '', refreshSeconds: 5 });
    expect(body).toContain('Nothing is lost');
    expect(head).toContain('http-equiv="refresh"');
  });

  test('answers 500 with the name of the request and no word of the error', async () => {
    const { status, head, body, data } = await rendering({ execute: failing('INTERNAL') });
    expect({ status, data }).toEqual({ status: 500, data: '' });
    expect(body).toContain('req-7');
    expect(head + body).not.toContain('secret');
    expect(head).not.toContain('refresh');
  });

  test('hands a fault of ours over to be written down, and shows none of it', async () => {
    const fault = new Error('secret');
    const made = await rendering({ execute: () => Promise.reject(fault) });
    expect({ status: made.status, fault: made.fault }).toEqual({ status: 500, fault });
    expect(made.head + made.body).not.toContain('secret');
  });

  test('answers 500 when what was read breaks the page itself', async () => {
    const made = await rendering({ execute: answering({ data: { initiatives: null } }) });
    expect(made.status).toBe(500);
    expect(made.fault).toBeInstanceOf(TypeError);
    expect(made.body).toContain('Something failed here');
    expect(made.body).toContain('req-7');
  });

  test('shows the failure it is given', async () => {
    const failed = { status: 400, kind: 'badAddress', requestId: 'req-7' } as const;
    const { status, body } = await rendering({ failed });
    expect(status).toBe(400);
    expect(body).toContain('This address cannot be read');
  });
});
