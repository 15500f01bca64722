import { expect, test } from 'vitest';
import { addressVariables } from './address-url';

const keys = ['2010-03-08 06:00:00.123456+00', '0190a1b2-0000-7000-8000-00000000000a'];
const cursor = Buffer.from(JSON.stringify(keys)).toString('base64');
const asked = (search: string) =>
  addressVariables({ params: { ref: 'C-17' }, path: '/refs/C-17', search: new URLSearchParams(search) });

test.each([
  ['', { edition: null, acts: null }],
  [`edition=E-4&acts=${encodeURIComponent(cursor)}`, { edition: 'E-4', acts: cursor }],
  ['edition=e4', { edition: 'E-4', acts: null }],
  ['edition=C-17&acts=zzz', { edition: null, acts: null }],
  ['edition=&acts=&edition=E-4', { edition: null, acts: null }],
  ["edition=';--&acts=%00", { edition: null, acts: null }],
])('a page at "?%s" is asked for with what makes sense of it', (search, rest) => {
  expect(asked(search)).toEqual({ ref: 'C-17', ...rest });
});
