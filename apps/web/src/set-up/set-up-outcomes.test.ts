import { describe, expect, test } from 'vitest';
import type { EditDraftMutation, EditInitiativeMutation, PublishInitiativeMutation } from '../gql/graphql';
import { draftOutcome, initiativeOutcome, initiativeSpecs, publicationOutcome } from './initiative-fields';
import { amountChecks, amountInput, statementBegin, theirStatement } from './statement-fields';

const specs = initiativeSpecs({ __typename: 'OrganisationConnection', nodes: [] }, { isDraft: true });
const key = '0199a000-0000-4000-8000-000000000001';

describe('the answer to a draft', () => {
  const answers: Record<
    EditDraftMutation['editDraft']['__typename'],
    [EditDraftMutation['editDraft'], string]
  > = {
    DraftRecorded: [
      {
        __typename: 'DraftRecorded',
        draft: {
          __typename: 'InitiativeDraft',
          key,
          title: 'A plan',
          summary: '',
          forum: null,
          version: 2,
          publishedAs: null,
          sponsor: null,
        },
      },
      key,
    ],
    EditedMeanwhile: [
      {
        __typename: 'EditedMeanwhile',
        version: 3,
        now: [{ __typename: 'FieldNow', field: 'title', value: 'Theirs' }],
      },
      'Theirs',
    ],
    DraftPublished: [{ __typename: 'DraftPublished', ref: 'I-7' }, 'published already, at I-7'],
    DraftNotFound: [{ __typename: 'DraftNotFound', key }, 'no such draft'],
    Forbidden: [{ __typename: 'Forbidden', permission: 'EDIT_INITIATIVE' }, 'An editor of the initiative'],
    Faulty: [
      { __typename: 'Faulty', faults: [{ __typename: 'Fault', field: 'title', code: 'EMPTY', limit: null }] },
      'The title is empty',
    ],
    ActReused: [{ __typename: 'ActReused', id: key }, 'An earlier sending had already arrived'],
  };

  test.each(Object.entries(answers))('%s is put into words, and loses nothing', (name, [answer, said]) => {
    const outcome = draftOutcome(answer, specs);
    expect(JSON.stringify(outcome)).toContain(said);
    expect(outcome.kind === 'done').toBe(name === 'DraftRecorded');
  });
});

test('what a draft lacks to be published is told in one place', () => {
  const answer: PublishInitiativeMutation['publishInitiative'] = {
    __typename: 'Faulty',
    faults: [{ __typename: 'Fault', field: 'summary', code: 'EMPTY', limit: null }],
  };
  expect(publicationOutcome(answer)).toMatchObject({
    kind: 'refused',
    body: expect.stringMatching(/^The summary is empty.*Save the draft, then publish it\.$/) as string,
  });
});

test('an edit of what is published is done at its ref', () => {
  const answer: EditInitiativeMutation['editInitiative'] = { __typename: 'NotFound', ref: 'I-9' };
  expect(initiativeOutcome(answer, specs)).toMatchObject({
    kind: 'refused',
    title: 'There is nothing at I-9',
  });
});

describe('a stated total', () => {
  test('is read as an amount, and a fault stands at it', () => {
    expect(amountChecks({ amount: '4,200,000', currency: 'USD' })).toEqual([]);
    expect(amountInput({ amount: '4,200,000.50', currency: 'USD' })).toEqual({
      amountMinor: '420000050',
      currency: 'USD',
    });
    expect(amountChecks({ amount: '1.234,56', currency: 'USD' })).toMatchObject([{ field: 'amount' }]);
  });

  test('that somebody else saved is shown as it is typed', () => {
    const theirs = theirStatement({
      amount: '420000050',
      currency: 'USD',
      periodLabel: null,
      statedBy: 'They',
    });
    expect(theirs).toEqual({ amount: '4,200,000.50', currency: 'USD', periodLabel: '', statedBy: 'They' });
    expect(statementBegin(null)).toMatchObject({ amount: '', currency: 'USD' });
  });
});
