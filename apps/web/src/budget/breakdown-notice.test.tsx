import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BreakdownNotice_BreakdownFragment } from '../gql/graphql';
import { BreakdownNotice } from './breakdown-notice';

const nothing: BreakdownNotice_BreakdownFragment = {
  __typename: 'Breakdown',
  state: 'PUBLISHED',
  note: 'What is known.',
  lookedOn: null,
  lookedIn: null,
  due: null,
  promisedBy: null,
  withheldFor: null,
  source: { __typename: 'Source', title: 'A letter', url: null },
};

const said = (of: Partial<BreakdownNotice_BreakdownFragment>): string =>
  renderToStaticMarkup(<BreakdownNotice breakdown={{ ...nothing, ...of }} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,”])/g, '$1');

test('a breakdown that is published says so, with what is known of it and where that is recorded', () => {
  expect(said({})).toContain('The breakdown is published What is known. Source: A letter');
});

test('one that is awaited says whose promise it is and for when, or that no time was named, or that neither is known', () => {
  const awaited = { state: 'PENDING', promisedBy: 'the chair' } as const;
  expect(said({ ...awaited, due: 'weeks not months' })).toContain(
    'The breakdown is awaited What is known. It was promised by the chair for: “weeks not months”.',
  );
  expect(said(awaited)).toContain('It was promised by the chair, for no time that was named.');
  expect(said({ state: 'PENDING' })).toContain('Who promised it, and for when, is not recorded.');
});

test('one that is withheld says the reason that was given', () => {
  expect(said({ state: 'WITHHELD', withheldFor: 'Pay of one person.' })).toContain(
    'The breakdown is withheld What is known. The reason that was given: Pay of one person.',
  );
});

test('one that was not found says when and where we looked, and a promise that was made of it', () => {
  const came = said({
    state: 'NOT_FOUND',
    lookedOn: '2026-11-24',
    lookedIn: 'the archive',
    due: 'weeks not months',
  });
  expect(came).toContain('We found no breakdown');
  expect(came).toContain('It was promised for: “weeks not months”.');
  expect(came).toContain('We looked last on 24 November 2026, in: the archive.');
});
