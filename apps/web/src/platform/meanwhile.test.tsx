import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ActForm } from './act-form';
import type { ActOutcome } from './act-outcome';
import type { EditValues, FieldSpecs } from './edit-fields';
import { EditForm } from './edit-form';

type Field = 'title' | 'kind';
const specs: FieldSpecs<Field> = {
  title: { label: 'Title', name: 'The title' },
  kind: {
    label: 'Kind',
    name: 'The kind',
    kind: 'choice',
    options: [
      { value: 'A', label: 'The first' },
      { value: 'B', label: 'The second' },
    ],
  },
};

const form = (
  changes: Partial<ActForm<EditValues<Field>, Field, unknown>>,
): ActForm<EditValues<Field>, Field, unknown> => ({
  values: { title: 'Mine', kind: 'A', version: '1' },
  change: () => undefined,
  isKept: true,
  isSending: false,
  outcome: undefined,
  isHeld: false,
  takeBack: () => undefined,
  send: () => Promise.resolve(),
  startAgain: () => undefined,
  discard: () => undefined,
  ...changes,
});

const drawn = (changes: Parameters<typeof form>[0]) =>
  renderToStaticMarkup(<EditForm specs={specs} form={form(changes)} label="A form" verb="Change it" />);

const meanwhile: ActOutcome<Field, unknown> = {
  kind: 'meanwhile',
  version: 2,
  now: { title: 'Theirs', kind: 'B', unasked: 'x' },
};

test('what somebody else saved stands beside what was typed, which stays in the form', () => {
  const html = drawn({ outcome: meanwhile });
  expect(html).toContain('value="Mine"');
  const [, news = ''] = html.split('Somebody else saved while you were writing');
  expect(news).toMatch(/What they saved<\/p><p[^>]*>Theirs<.*What you wrote<\/p><p[^>]*>Mine</);
  expect(news).toMatch(/>The second<.*>The first</);
  expect(news).not.toContain('>x<');
});

test('only what differs is shown, and that nothing does is said', () => {
  const same = { ...meanwhile, now: { title: 'Mine', kind: 'A' } };
  expect(drawn({ outcome: same })).toContain('Both say the same now');
  expect(drawn({ outcome: same })).not.toContain('Take theirs');
});

test('what is sent off can be taken back, and sent at once', () => {
  const html = drawn({ isHeld: true });
  expect(html).toContain('Do it now');
  expect(html).toContain('Undo');
  expect(drawn({})).not.toContain('Undo');
});
