import { describe, expect, test } from 'vitest';
import { atTermsField, instantsOf, termsOf, timeFaults } from './terms-fields';

const written = (changes: object = {}) => ({
  opensOn: '',
  opensTime: '',
  closesOn: '2026-12-31',
  closesTime: '23:59',
  zone: 'UTC',
  ...changes,
});

describe('the times of a proceeding', () => {
  test('are the instants that the clock of the zone shows', () => {
    expect(instantsOf(written())).toEqual({ opensAt: null, closesAt: '2026-12-31T23:59:00Z' });
    const far = written({ zone: 'Etc/GMT+12', opensOn: '2026-12-01', opensTime: '00:00' });
    expect(instantsOf(far)).toEqual({ opensAt: '2026-12-01T12:00:00Z', closesAt: '2027-01-01T11:59:00Z' });
    expect(timeFaults(far)).toEqual([]);
  });

  test('are shown again on the clock on which they were written', () => {
    const zone = 'Africa/Nairobi';
    const terms = { ...written({ opensOn: '2026-12-01', opensTime: '09:00' }), zone };
    expect(termsOf(instantsOf(terms), zone)).toEqual(terms);
  });

  test.each([
    [{ closesTime: '' }, 'closesTime', 'Write the time as well'],
    [{ closesOn: '' }, 'closesOn', 'Choose the day as well'],
    [{ opensOn: '2026-12-01' }, 'opensTime', 'Write the time as well'],
    [{ closesOn: '2026-02-30' }, 'closesOn', 'no day and time that can be'],
    [
      { closesOn: '2026-03-29', closesTime: '02:30', zone: 'Europe/Berlin' },
      'closesTime',
      'what would be 02:30 is 03:30 on 29 March 2026',
    ],
    [
      { opensOn: '2026-10-25', opensTime: '02:30', zone: 'Europe/Berlin' },
      'opensTime',
      'twice: at 25 October 2026, 00:30 UTC and at 25 October 2026, 01:30 UTC',
    ],
  ])('have a fault at their field: %j', (changes, field, said) => {
    const faults = timeFaults(written(changes));
    expect(faults).toMatchObject([{ field }]);
    expect(faults[0]?.message).toContain(said);
  });

  test('are named by the server as instants, which is told at the day', () => {
    expect(atTermsField({ field: 'closesAt' })).toEqual({ field: 'closesOn' });
    expect(atTermsField({ field: 'opensAt' })).toEqual({ field: 'opensOn' });
    expect(atTermsField({ field: 'title' })).toEqual({ field: 'title' });
  });
});
