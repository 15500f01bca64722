import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClosedNotice } from './closed-notice';
import { proceedingFinding } from './proceeding-words';
import { SubmissionList } from './submission-list';

const dates = { opensAt: '2010-02-12T00:00:00.000Z', closesAt: '2010-04-14T23:59:00.000Z' };

test.each([
  ['AHEAD', 0, 'It opens on 12 February 2010, 00:00 UTC.'],
  ['OPEN', 0, 'It is open until 14 April 2010, 23:59 UTC; so far nobody has said anything.'],
  ['OPEN', 1, 'It is open until 14 April 2010, 23:59 UTC; so far one submission came in.'],
  ['CLOSED', 0, 'It closed on 14 April 2010, 23:59 UTC; nobody said anything.'],
  ['CLOSED', 37, 'It closed on 14 April 2010, 23:59 UTC; 37 submissions came in.'],
] as const)(
  'a proceeding that is %s with %i submissions is one sentence',
  (state, submissionCount, sentence) => {
    expect(proceedingFinding({ ...dates, state, submissionCount })).toBe(sentence);
  },
);

const closed = {
  __typename: 'Proceeding' as const,
  ref: 'Q-1',
  title: 'The first',
  state: 'CLOSED' as const,
  ...dates,
};

test('where nothing is open it says what closed when, what opens when, and where to look', () => {
  const ahead = {
    ...closed,
    ref: 'Q-4',
    title: 'The next',
    state: 'AHEAD' as const,
    opensAt: '2010-05-01T00:00:00.000Z',
  };
  const html = renderToStaticMarkup(<ClosedNotice about="C-17" proceedings={[ahead, closed]} />);
  expect(html).toContain('Nothing is open about C-17 now');
  expect(html).toMatch(/The first<\/a> closed on 14 April 2010, 23:59 UTC/);
  expect(html).toMatch(/The next<\/a> opens on 1 May 2010, 00:00 UTC/);
  expect(html).toContain('href="/comment"');
});

test('where nothing was ever open it says who opens something', () => {
  const html = renderToStaticMarkup(<ClosedNotice about="C-17" proceedings={[]} />);
  expect(html).toContain('A moderator opens one');
});

const spoken = {
  __typename: 'Submission' as const,
  ref: 'S-3',
  about: { __typename: 'Address' as const, ref: 'A-8', title: 'Contacts' },
  authorName: 'Peter Van Roste',
  organisation: null,
  opening: '<b>Who</b> asked?',
  length: 17,
  receivedAt: '2010-03-08T12:04:00.000Z',
  channel: 'MEETING' as const,
  standing: 'RECORD' as const,
  source: { __typename: 'Source' as const, title: 'Transcript, line 108', url: null },
};

test('words of the record are tagged as ours, with day and source, and never as markup', () => {
  const html = renderToStaticMarkup(<SubmissionList label="Said" submissions={[spoken]} about="I-2" />);
  expect(html).toContain('Our words');
  expect(html).toContain('Said in a meeting, 8 Mar 2010. Transcript, line 108');
  expect(html).toContain('&lt;b&gt;Who&lt;/b&gt; asked?');
  expect(html).toContain('href="/refs/A-8"');
});

test('words written here are their writer’s, and a row about the address itself does not repeat it', () => {
  const own = { ...spoken, channel: 'SITE' as const, source: null };
  const html = renderToStaticMarkup(<SubmissionList label="Said" submissions={[own]} about="A-8" />);
  expect(html).not.toContain('Our words');
  expect(html).not.toContain('href="/refs/A-8"');
});
