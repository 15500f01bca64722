import type {
  DraftWordsFragment,
  EditInitiativeMutation,
  InitiativeInput,
  InitiativeWordsFragment,
  PublishInitiativeMutation,
  RecordAlternativeMutation,
  RecordAreaMutation,
  EditDraftMutation,
  SponsorChoicesFragment,
} from '../gql/graphql';
import { type ActOutcome, faultyOutcome } from '../platform/act-outcome';
import { type EditValues, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { editRefused } from '../platform/use-edit';
import { whoMayEdit } from './who-may-edit';

export type InitiativeField = 'title' | 'summary' | 'forum' | 'sponsor';

/** The fields of an initiative's own words. Of a draft all but the title may wait. */
export function initiativeSpecs(
  sponsors: SponsorChoicesFragment,
  { isDraft }: { isDraft: boolean },
): FieldSpecs<InitiativeField> {
  const choices = sponsors.nodes.map(({ slug, name }) => ({ value: slug, label: name }));
  return {
    title: { label: 'Title', name: 'The title', hint: 'What people will call it, on one line.' },
    summary: {
      label: 'Summary',
      name: 'The summary',
      kind: 'text',
      most: 2000,
      rows: 5,
      hint: isDraft
        ? 'What it is, in a few sentences. It can wait until you publish.'
        : 'What it is, in a few sentences.',
      isOptional: isDraft,
    },
    forum: {
      label: 'Where it was brought before the public',
      name: 'The forum',
      hint: 'Such as a meeting, with its place and day.',
      isOptional: true,
    },
    sponsor: {
      label: 'Who proposes it',
      name: 'Who proposes it',
      kind: 'choice',
      isOptional: true,
      options: [{ value: '', label: 'Nobody is named' }, ...choices],
    },
  };
}

export const reasonSpec = {
  label: 'Why you change it',
  name: 'The reason',
  hint: 'Everybody reads it in the history, beside what was there before.',
  kind: 'text',
  most: 500,
  rows: 2,
} as const;

type Words = DraftWordsFragment | InitiativeWordsFragment;

export const initiativeBegin = (words: Words | null): EditValues<InitiativeField> => ({
  title: words?.title ?? '',
  summary: words?.summary ?? '',
  forum: words?.forum ?? '',
  sponsor: words?.sponsor?.slug ?? '',
  version: String(words?.version ?? ''),
});

export const initiativeInput = (values: EditValues<InitiativeField>): InitiativeInput => ({
  title: values.title,
  summary: values.summary,
  forum: orNothing(values.forum),
  sponsor: orNothing(values.sponsor),
});

/** Puts the answer to a draft into words. */
export function draftOutcome<Field extends string>(
  answer: EditDraftMutation['editDraft'] | PublishInitiativeMutation['publishInitiative'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { key: string } | { ref: string }> {
  switch (answer.__typename) {
    case 'DraftRecorded':
      return { kind: 'done', done: { key: answer.draft.key } };
    case 'InitiativeRecorded':
      return { kind: 'done', done: { ref: answer.initiative.ref } };
    case 'DraftPublished':
      return {
        kind: 'refused',
        title: `It is published already, at ${answer.ref}`,
        body: 'Change it there, in public and with a reason. What you typed stays here, on this device.',
      };
    case 'DraftNotFound':
      return {
        kind: 'refused',
        title: 'There is no such draft, or you may not see it',
        body: 'You may have been signed out. What you typed stays here, on this device.',
      };
    default:
      return editRefused(answer, { specs, whoMay: whoMayEdit, lookFor: 'among the drafts' });
  }
}

const names = { title: 'The title', summary: 'The summary', forum: 'The forum', sponsor: 'Who proposes it' };

/** The same of a publication, in which nothing is typed: what is wrong with the draft is told in one place. */
export function publicationOutcome(
  answer: PublishInitiativeMutation['publishInitiative'],
): ActOutcome<never, { key: string } | { ref: string }> {
  if (answer.__typename !== 'Faulty') return draftOutcome(answer, {});
  const told = faultyOutcome(answer.faults, names);
  const faults = told.kind === 'faulty' ? told.faults.map(({ message }) => message) : [];
  return {
    kind: 'refused',
    title: 'It cannot be published as it is',
    body: [...faults, 'Save the draft, then publish it.'].join(' '),
  };
}

/** Puts the answer to an edit of a published initiative, or of something that it consists of, into words. */
export function initiativeOutcome<Field extends string>(
  answer:
    | EditInitiativeMutation['editInitiative']
    | RecordAreaMutation['recordArea']
    | RecordAlternativeMutation['recordAlternative'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { ref: string }> {
  if (answer.__typename === 'InitiativeRecorded')
    return { kind: 'done', done: { ref: answer.initiative.ref } };
  return editRefused(answer, { specs, whoMay: whoMayEdit, lookFor: 'on the page of the initiative' });
}
