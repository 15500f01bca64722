import { describe, expect, test } from 'vitest';
import { begun, type FieldSpecs, orNothing, readFields, typed, withReason } from './edit-fields';

const specs: FieldSpecs<'title' | 'day' | 'note'> = {
  title: { label: 'Title', name: 'The title' },
  day: { label: 'Day', name: 'The day', kind: 'date' },
  note: { label: 'Note', name: 'The note', isOptional: true },
};
const values = { title: 'A plan', day: '2026-11-24', note: ' ', version: '3' };

describe('a form whose fields are described', () => {
  test('makes what is sent of fields that stand', () => {
    const input = (read: typeof values) => ({ title: read.title, note: orNothing(read.note) });
    expect(readFields(specs, values, { input })).toEqual({
      ok: true,
      input: { title: 'A plan', note: null },
    });
  });

  test('names what is missing at its field, and one fault at each', () => {
    const reading = readFields<'title' | 'day' | 'note', undefined>(
      specs,
      { ...values, title: '\t', day: '' },
      {
        input: () => undefined,
        check: () => [
          { field: 'title', message: 'also wrong' },
          { field: 'note', message: 'wrong' },
        ],
      },
    );
    expect(reading).toEqual({
      ok: false,
      faults: [
        { field: 'title', message: expect.stringContaining('The title is empty') as string },
        { field: 'day', message: 'The day is missing or not complete.' },
        { field: 'note', message: 'wrong' },
      ],
    });
  });

  test('asks why of an edit, and not of something new', () => {
    const reason = { label: 'Why', name: 'The reason' };
    expect(Object.keys(withReason(specs, reason))).toEqual(['title', 'day', 'note', 'reason']);
    expect(Object.keys(withReason(specs, null))).toEqual(['title', 'day', 'note']);
  });

  test('begins with what stands, in the version that it is', () => {
    expect(begun('{"title":"A plan"}', 3)).toEqual({ title: 'A plan', reason: '', version: '3' });
    expect(begun('{"title":""}', null)).toEqual({ title: '', reason: '', version: '' });
    expect(typed('title', 'x')).toEqual({ title: 'x' });
  });
});
