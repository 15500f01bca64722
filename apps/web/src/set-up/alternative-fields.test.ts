import { describe, expect, test } from 'vitest';
import {
  alternativeBegin,
  alternativeChecks,
  alternativeInput,
  theirAlternative,
  type AlternativePart,
} from './alternative-fields';

const part: AlternativePart = {
  ...{ ref: 'V-1', title: 'Teams', summary: 'What it is.', version: 2, voices: [] },
  covers: [{ text: 'Trust' }, { text: 'Speed' }],
  source: { title: 'Minutes', url: null },
  cost: {
    ...{ currency: 'USD', low: '16560000', base: '21600000', high: '26640000', periodLabel: 'FY11' },
    ...{ standing: 'ILLUSTRATIVE', note: 'Reckoned.' },
  },
};
const values = (changes: Partial<ReturnType<typeof alternativeBegin>> = {}) => ({
  ...alternativeBegin(part),
  version: '2',
  ...changes,
});
const empty = { ...alternativeBegin(null), version: '', title: 'Teams', summary: 'What it is.' };

describe('the fields of an alternative', () => {
  test('say what is kept, and send the same again', () => {
    expect(values()).toMatchObject({ base: '216,000', low: '165,600', covers: 'Trust\nSpeed' });
    expect(alternativeChecks(values())).toEqual([]);
    expect(alternativeInput(values())).toMatchObject({
      ...{ covers: ['Trust', 'Speed'], currency: 'USD', low: '16560000', base: '21600000', high: '26640000' },
      ...{ periodLabel: 'FY11', costStanding: 'ILLUSTRATIVE', costNote: 'Reckoned.', source: 'Minutes' },
    });
  });

  test('tell no cost where none is typed', () => {
    expect(alternativeChecks(empty)).toEqual([]);
    const sent = alternativeInput({ ...empty, covers: ' \n' });
    expect(sent).toMatchObject({ covers: [], source: null });
    expect(sent).not.toHaveProperty('currency');
  });

  test.each([
    [{ low: '216,000.01' }, { field: 'low', message: 'The low end lies above the amount.' }],
    [{ high: '215,999' }, { field: 'high', message: 'The high end lies below the amount.' }],
    [{ base: '' }, { field: 'base', message: 'Write an amount, such as 60,000 or 60000.50.' }],
  ])('are refused where amounts do not stand: %j', (changes, fault) => {
    expect(alternativeChecks(values(changes))).toContainEqual(fault);
  });

  test('are filled with what somebody else saved meanwhile', () => {
    const now = { title: 'Now', currency: 'JPY', base: '500', low: null, high: null, costStanding: null };
    expect(theirAlternative(now)).toMatchObject({
      ...{ title: 'Now', base: '500', low: '', high: '', currency: 'JPY', costStanding: 'RECORD' },
    });
  });
});
