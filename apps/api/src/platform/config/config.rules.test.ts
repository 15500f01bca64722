import { describe, expect, test } from 'vitest';
import { ConfigFault, readConfig } from './config.js';
import { readMailRoute } from './mail-route.js';
import { readSingleSignOn } from './single-sign-on.js';

const own = { DATABASE_URL: 'postgres://a@localhost/b', DATABASE_OWNER_URL: 'postgres://c@localhost/b' };
const secret = { SESSION_SECRET: 'x'.repeat(32) };

describe('a setting that does not stand is refused in a sentence that names it', () => {
  test.each([
    [{ PORT: 'x' }, 'PORT is a whole number from 0 to 65535, not "x".'],
    [{ PORT: '70000' }, 'PORT is a whole number'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is one of'],
    [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY is a whole number'],
    [{ CACHE_MB: 'much' }, 'CACHE_MB is a whole number'],
    [{ PUBLIC_URL: 'plumbline' }, 'PUBLIC_URL is the address that people see'],
    [{ PUBLIC_URL: 'https://example.org/plans' }, 'PUBLIC_URL is the address that people see'],
    [{ PLUMBLINE_DEMO: 'yes' }, 'PLUMBLINE_DEMO is 1 or 0, not "yes".'],
    [{ DATABASE_URL: own.DATABASE_URL }, 'go together'],
    [{ ...own, DATABASE_URL: 'mysql://a@localhost/b' }, 'DATABASE_URL is not of the form'],
    [own, 'SESSION_SECRET must hold at least 32'],
    [
      { ...own, ...secret, NODE_ENV: 'production', PLUMBLINE_DEMO: '1' },
      'PLUMBLINE_DEMO=1 would put the demonstration',
    ],
  ])('%o', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(ConfigFault);
    expect(() => readConfig(environment)).toThrow(words);
  });
});

test('nothing set is the demonstration on an embedded database', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: 'localhost',
    publicUrl: 'http://localhost:4000',
    isDemonstration: true,
    cacheBytes: 48 * 1024 * 1024,
    ownDatabase: undefined,
  });
});

test('a database of one’s own has no demonstration unless it is asked for', () => {
  expect(readConfig({ ...own, ...secret }).isDemonstration).toBe(false);
  expect(readConfig({ ...own, ...secret, PLUMBLINE_DEMO: '1' }).isDemonstration).toBe(true);
});

describe('which way mail goes', () => {
  const demonstration = { isDemonstration: true };
  const real = { isDemonstration: false };
  const url = 'smtp://user:secret@mail.example.org:587';

  test('in the demonstration it is shown, unless there is a mail server', () => {
    expect(readMailRoute({}, demonstration)).toEqual({ kind: 'outbox' });
    const server = { SMTP_URL: url, MAIL_FROM: 'Plans <plans@example.org>' };
    expect(readMailRoute(server, demonstration)).toEqual({
      ...{ kind: 'smtp', url },
      from: 'Plans <plans@example.org>',
    });
  });

  test('an operator can decide that there is none, anywhere', () => {
    expect(readMailRoute({ SMTP_URL: 'none' }, real)).toEqual({ kind: 'none' });
    expect(readMailRoute({ SMTP_URL: 'none' }, demonstration)).toEqual({ kind: 'none' });
  });

  test.each([
    [{}, 'nobody could sign in by e-mail'],
    [{ SMTP_URL: '' }, 'nobody could sign in by e-mail'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL is not of the form'],
    [{ SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL is not of the form'],
    [{ SMTP_URL: url }, 'MAIL_FROM must hold'],
    [{ SMTP_URL: url, MAIL_FROM: 'Plans' }, 'MAIL_FROM must hold'],
    [{ SMTP_URL: url, MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }, 'MAIL_FROM must hold'],
  ])('outside the demonstration %o does not stand, and the words hold no password', (environment, words) => {
    expect(() => readMailRoute(environment, real)).toThrow(ConfigFault);
    expect(() => readMailRoute(environment, real)).toThrow(words);
    expect(() => readMailRoute(environment, real)).not.toThrow('secret');
  });
});

describe('single sign-on', () => {
  const whole = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };

  test('is off unless it is set, and then wholly', () => {
    expect(readSingleSignOn({})).toBeUndefined();
    expect(readSingleSignOn(whole)).toEqual({
      ...{ issuer: 'https://id.example.org', clientId: 'a', clientSecret: 'b' },
    });
    expect(readSingleSignOn({ ...whole, OIDC_ISSUER: 'http://localhost:4001' })).toBeDefined();
  });

  test.each([
    [{ ...whole, OIDC_CLIENT_SECRET: '' }, 'go together'],
    [{ OIDC_ISSUER: whole.OIDC_ISSUER }, 'go together'],
    [{ ...whole, OIDC_ISSUER: 'http://id.example.org' }, 'https: address'],
    [{ ...whole, OIDC_ISSUER: 'id.example.org' }, 'https: address'],
  ])('%o does not stand', (environment, words) => {
    expect(() => readSingleSignOn(environment)).toThrow(words);
  });
});
