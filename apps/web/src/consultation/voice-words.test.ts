import { describe, expect, test } from 'vitest';
import { authorOf, countOf, sayWhen, shortened, voiceFinding, wholeOf } from './voice-words';

const line = { ref: 'C-17', kind: 'COST_LINE', lineCount: 0 } as const;
const since = '2010-03-08T12:00:00.000Z';

describe('what was said about an address', () => {
  test.each([
    [0, null, 'Nobody has said anything about C-17 here yet.'],
    [1, since, 'One submission about C-17, on 8 March 2010.'],
    [2, since, 'Two submissions about C-17, since 8 March 2010.'],
    [1204, since, '1,204 submissions about C-17, since 8 March 2010.'],
  ])('%i submissions are one sentence', (count, first, sentence) => {
    expect(voiceFinding({ ...line, count, since: first })).toBe(sentence);
  });

  test('says what it rolls up where something lies under the address', () => {
    expect(wholeOf(line)).toBe('C-17');
    expect(wholeOf({ ...line, lineCount: 3 })).toBe('C-17 and what lies under it');
    expect(wholeOf({ ref: 'I-2', kind: 'INITIATIVE', lineCount: 0 })).toBe('I-2 and what lies under it');
  });

  test('counts none, one and many in words that fit', () => {
    expect([0, 1, 22_236].map(countOf)).toEqual(['No submissions', 'One submission', '22,236 submissions']);
  });
});

describe('one submission', () => {
  const organisation = { __typename: 'Organisation' as const, name: 'AFNIC (.fr)' };

  test('is signed by a name, an organisation, both, or neither', () => {
    expect(authorOf({ authorName: 'Mathieu Weill', organisation })).toBe('Mathieu Weill, AFNIC (.fr)');
    expect(authorOf({ authorName: null, organisation })).toBe('AFNIC (.fr)');
    expect(authorOf({ authorName: 'A. Resident', organisation: null })).toBe('A. Resident');
    expect(authorOf({ authorName: null, organisation: null })).toBe('No name given');
  });

  test('shows its time where it was written here, and of the historical record the day alone', () => {
    expect(sayWhen({ channel: 'SITE', receivedAt: '2010-03-09T14:06:31.000Z' })).toBe(
      '9 March 2010, 14:06 UTC',
    );
    expect(sayWhen({ channel: 'MEETING', receivedAt: since }, 'table')).toBe('8 Mar 2010');
  });

  test('is cut between words and says that it goes on', () => {
    const opening = 'word '.repeat(80);
    const { text, isCut } = shortened({ opening, length: 4000 });
    expect(isCut).toBe(true);
    expect(text).toMatch(/^(word )+…$/);
    expect(text.length).toBeLessThan(290);
    expect(shortened({ opening: 'Short.', length: 6 })).toEqual({ text: 'Short.', isCut: false });
  });

  test('is cut all the same where it has no spaces, and never inside a character', () => {
    const { text } = shortened({ opening: '\u{10900}'.repeat(400), length: 400 });
    expect(text).toBe(`${'\u{10900}'.repeat(280)} …`);
  });
});
