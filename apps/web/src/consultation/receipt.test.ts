import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asStored, receiptHash, saltOf } from './receipt-hash';
import { receiptAsked, receiptNumber } from './receipt-number';

describe('the number of a receipt', () => {
  test.each([
    ['S-12', 'S-12'],
    [' s-12 ', 'S-12'],
    ['S12', 'S-12'],
    ['12', 'S-12'],
    ['s – 012', 'S-12'],
    ['C-17', undefined],
    ['S-0', undefined],
    ['', undefined],
    ['S-12; DROP TABLE', undefined],
    ['S-1234567890123456', undefined],
  ])('typed as %j is %s', (typed, number) => {
    expect(receiptNumber(typed)).toBe(number);
  });

  test('is asked for only where there is one', () => {
    expect(receiptAsked(new URLSearchParams('number=s-12'))).toEqual({ number: 'S-12', isAsked: true });
    expect(receiptAsked(new URLSearchParams('number=%00'))).toMatchObject({ isAsked: false });
    expect(receiptAsked(new URLSearchParams())).toMatchObject({ isAsked: false });
  });
});

describe('the check of a receipt', () => {
  const salt = '98e5f6cc0aa3f3ef929f47b55ace73a2';

  test('reckons what the server reckoned: SHA-256 over the bytes of the salt and the text', async () => {
    const bytes = saltOf(` ${salt.toUpperCase()}\n`);
    expect(bytes).toHaveLength(16);
    const text = 'Caf\u00e9 first.\nThen the rest.';
    const hash = createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
    expect(await receiptHash(bytes ?? new Uint8Array(), text)).toBe(hash);
    expect(await receiptHash(bytes ?? new Uint8Array(), `${text}!`)).not.toBe(hash);
  });

  test('takes a text as it is stored, however it was pasted', () => {
    expect(asStored('  Cafe\u0301.\r\nYes. ')).toBe('Caf\u00e9.\nYes.');
  });

  test.each(['', 'salt', salt.slice(1), `${salt}0`, salt.replace('9', 'g')])('%j is no salt', (pasted) => {
    expect(saltOf(pasted)).toBeUndefined();
  });
});
