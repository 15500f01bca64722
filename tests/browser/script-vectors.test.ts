import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await removeSite(site);
});

/** Each would set `hit` or open a dialog where a text of somebody is read as HTML or as an address to go to. */
const vectors = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload="window.hit = 1"></svg>',
  '"><iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  "' onmouseover='window.hit = 1' autofocus onfocus='window.hit = 1",
  '</script><script>window.hit = 1</script>',
  '</title><script>window.hit = 1</script>',
  '<!--<script>window.hit = 1//-->',
  '[press](javascript:window.hit=1)',
  '![x](https://127.0.0.1:1/x.png)',
  '${window.hit = 1} {{constructor.constructor("window.hit = 1")()}}',
  '\\u003cscript\\u003ewindow.hit = 1\\u003c/script\\u003e',
];
const all = vectors.join('\n\n');

interface Answer {
  data: Record<string, Record<string, Record<string, string>>>;
  errors?: unknown;
}

async function ask(query: string, variables: object, cookie = ''): Promise<Answer> {
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

/** The cookie of the demonstration's administrator. */
async function administrator(): Promise<string> {
  const answer = await fetch(`${site.url}/session/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.url },
    body: 'account=administrator',
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function comment(about: string, text: string, authorName: string): Promise<string> {
  const { data } = await ask(
    `mutation($act: ActInput!, $input: SubmissionInput!) { submit(act: $act, input: $input) { ... on SubmissionReceived { receipt { number } } } }`,
    { act: { id: v7(), visitor: randomUUID() }, input: { about, text, authorName } },
  );
  return data['submit']?.['receipt']?.['number'] ?? '';
}

/** What became of the page: whether a script of a text ran, an element was made of it, or something was asked for elsewhere. */
async function lookedAt(page: Page, path: string) {
  const seen: { dialogs: number; elsewhere: string[] } = { dialogs: 0, elsewhere: [] };
  page.on('dialog', (dialog) => {
    seen.dialogs += 1;
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      seen.elsewhere.push(request.url());
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => ({
    hit: Reflect.get(window, 'hit') as unknown,
    made: document.querySelectorAll(
      'main :is(img, iframe, svg[onload], [onmouseover], [onfocus]), main script:not([type="application/json"])',
    ).length,
    ways: [...document.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter((href) => !/^(?:https?|mailto):/.test(href)),
  }));
  return { ...seen, ...found };
}

const untouched = { dialogs: 0, elsewhere: [], hit: undefined, made: 0, ways: [] };

test('what people write is shown as they wrote it, and runs nowhere', async () => {
  const [name = ''] = vectors;
  const ref = await comment('C-24', all, name);
  expect(ref).toMatch(/^S-\d+$/);
  const page = await browser.newPage();
  for (const path of [
    `/refs/${ref}`,
    '/refs/C-24',
    '/refs/C-24/voice',
    `/receipts?number=${ref}`,
    '/',
    '/record',
  ])
    expect(await lookedAt(page, path), path).toEqual(untouched);
  await page.goto(`${site.url}/refs/${ref}`);
  expect(await page.textContent('main')).toContain('<script>window.hit = 1</script>');
  await page.close();
});

test('nor does a name or a title, wherever it stands', async () => {
  const cookie = await administrator();
  const page = await browser.newPage();
  for (const vector of vectors.slice(0, 8)) {
    const { data } = await ask(
      `mutation($act: ActInput!, $input: InitiativeInput!) { draftInitiative(act: $act, input: $input) { ... on DraftRecorded { draft { key version } } } }`,
      { act: { id: v7() }, input: { title: vector, summary: all, forum: vector } },
      cookie,
    );
    const { key, version } = data['draftInitiative']?.['draft'] ?? {};
    const published = await ask(
      `mutation($act: ActInput!, $input: DraftPublicationInput!) { publishInitiative(act: $act, input: $input) { ... on InitiativeRecorded { initiative { ref } } } }`,
      { act: { id: v7() }, input: { key, version } },
      cookie,
    );
    const ref = published.data['publishInitiative']?.['initiative']?.['ref'];
    expect(ref).toMatch(/^I-\d+$/);
    for (const path of [`/refs/${ref ?? ''}`, `/search?q=${encodeURIComponent(vector)}`])
      expect(await lookedAt(page, path), `${vector} at ${path}`).toEqual(untouched);
  }
  expect(await lookedAt(page, '/')).toEqual(untouched);
  await page.close();
});

test('and where a text were read as HTML it would be found', async () => {
  // Without the page's own script, which would mend what it did not write.
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/refs/C-24', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '</main>',
      `<img src=x onerror="window.hit = 1"><a href="javascript:1">x</a></main>`,
    );
    await route.fulfill({ response: answer, body });
  });
  const { made, ways } = await lookedAt(page, '/refs/C-24');
  expect(made).toBeGreaterThan(0);
  expect(ways).toEqual(['javascript:1']);
  await page.close();
});
