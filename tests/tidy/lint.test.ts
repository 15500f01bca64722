import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { isTest, project } from './tree.ts';

const home = resolve(import.meta.dirname, '../..');
const linter = new ESLint({ cwd: home });

/** What the linter finds when a file of the project says this instead: the types of its neighbours are the real ones. */
async function found(where: RegExp, text: string): Promise<string[]> {
  const path = [...project.keys()].find(
    (each) => where.test(each) && (isTest(each) || !where.source.includes('test')),
  );
  if (!path) throw new Error(`the project has no file like ${where.source}`);
  const [result] = await linter.lintText(text, { filePath: resolve(home, path) });
  return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))];
}

const service = /^apps\/api\/src\/(?!platform)\w+\/[\w.]+\.service\.ts$/;
const platform = /^apps\/api\/src\/platform\/database\/[a-z-]+\.ts$/;
const limit = /^apps\/api\/src\/platform\/limit\/[a-z-]+\.ts$/;
const viewer = /^apps\/api\/src\/platform\/viewer\/[a-z-]+\.ts$/;
const webPlatform = /^apps\/web\/src\/platform\/[a-z-]+\.ts$/;
const migration = /^apps\/api\/src\/migrations\/\d[^/]*\.ts$/;
const refusals = /^apps\/api\/src\/\w+\/\w+\.refusals\.ts$/;
const component = /^apps\/web\/src\/ui\/[a-z-]+\.tsx$/;
const featureTest = /^apps\/api\/src\/.*\.test\.ts$/;

describe('the linter', () => {
  test.each([
    ['no-explicit-any', service, 'export const x = (a: any): void => void a;'],
    ['no-floating-promises', service, 'export const x = () => { Promise.resolve(1); };'],
    [
      'no-misused-promises',
      service,
      'export const x = (a: number[]) => a.forEach(async () => Promise.resolve());',
    ],
    ['no-non-null-assertion', service, 'export const x = (a: string[]) => a[0]!;'],
    ['consistent-type-assertions', service, 'export const x = (a: unknown) => a as string;'],
    [
      'switch-exhaustiveness-check',
      service,
      "export const x = (a: 'b' | 'c') => { switch (a) { case 'b': return 1; } return 2; };",
    ],
    ['clock-in-platform', service, 'export const x = () => new Date();'],
    ['clock-in-platform', limit, 'export const x = () => Date.now();'],
    ['clock-in-platform', viewer, 'export const x = () => new Date();'],
    ['exact-money', service, 'export const x = (amountMinor: bigint) => Number(amountMinor);'],
    ['fixed-sql', service, 'export const x = (table: string) => `SELECT id FROM ${table}`;'],
    ['append-only', service, "export const x = 'UPDATE act SET outcome = 1';"],
    ['function-length', service, `export const x = () => {${'\n'.repeat(60)}};`],
    ['max-lines', service, `export const x = 1;${'\n// A line.'.repeat(400)}`],
    ['no-restricted-syntax', platform, 'export const x = (a: number) => a as unknown as string;'],
    ['refusal-states-facts', refusals, "export const x = 'Pledging is closed.';"],
    ['alt-text', component, 'export const X = () => <img src="a.png" />;'],
    ['no-noninteractive-tabindex', component, 'export const X = () => <p tabIndex={0}>a</p>;'],
    [
      'no-restricted-syntax',
      component,
      'export const X = (a: string) => <p dangerouslySetInnerHTML={{ __html: a }} />;',
    ],
    ['no-restricted-syntax', component, "export const x = (a: { role: string }) => a.role === 'editor';"],
    [
      'rules-of-hooks',
      component,
      "import { useState } from 'react';\nexport const X = (p: { a: boolean }) => { if (p.a) useState(1); return null; };",
    ],
    ['test-states-guarantee', featureTest, "import { test } from 'vitest';\ntest('works', () => undefined);"],
    ['no-restricted-syntax', featureTest, 'export const x = (a: () => void) => setTimeout(a, 100);'],
  ])('finds a planted fault of %s', async (rule, where, text) => {
    expect(await found(where, text)).toEqual([expect.stringMatching(new RegExp(`(?:^|/)${rule}$`))]);
  });

  test('cannot be switched off in a file', async () => {
    const text = '/* eslint-disable */\nexport const x = () => new Date();';
    expect(await found(service, text)).toContain('plumbline/clock-in-platform');
  });

  test.each([
    ['the clock where pages are made', webPlatform, 'export const x = () => new Date();'],
    ['an assertion where the outside is parsed', platform, 'export const x = (a: unknown) => a as string;'],
    [
      'composed SQL in the platform',
      platform,
      'export const x = (table: string) => `SELECT id FROM ${table}`;',
    ],
    [
      'composed SQL in a migration',
      migration,
      'export const x = (table: string) => `CREATE TABLE ${table} (id int)`;',
    ],
    ['a sound function', service, 'export const x = (a: string[]) => a.map((each) => each.trim());'],
  ])('lets %s be', async (_what, where, text) => expect(await found(where, text)).toEqual([]));
});
