import { expect, test } from 'vitest';
import { restoreDraft } from './draft';

const initial = { text: '', isPublic: false, about: ['C-1'] };

test('a draft comes back as it was left', () => {
  const left = { text: 'Who pays?', isPublic: true, about: ['C-17', 'C-18'] };
  expect(restoreDraft(JSON.stringify(left), initial)).toEqual(left);
});

test('a draft of an older form fills the fields that are still there', () => {
  const older = { text: 'Who pays?', isPublic: 'yes', about: [1], subject: 'gone' };
  expect(restoreDraft(JSON.stringify(older), initial)).toEqual({ ...initial, text: 'Who pays?' });
});

test.each([null, '', '{', '[]', 'null', '"text"'])('%j is no draft, and the form begins anew', (kept) => {
  expect(restoreDraft(kept, initial)).toEqual(initial);
});
