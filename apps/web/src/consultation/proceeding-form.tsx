import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  EditProceedingDocument,
  OpenProceedingDocument,
  type ProceedingEditInput,
  type ProceedingInput,
  type ProceedingTermsFragment,
} from '../gql/graphql';
import type { FieldFault } from '../platform/act-outcome';
import { useReaderZone } from '../platform/dates';
import type { EditValues, FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { pathOfRef, readRef } from '../platform/ref';
import { zoneChoices } from '../platform/wall-clock';
import { answered, useEdit } from '../platform/use-edit';
import { proceedingOutcome } from './proceeding-outcome';
import { instantsOf, termsOf, termsSpecs, type TermsField, timeFaults } from './terms-fields';
import { TermsPreview } from './terms-preview';

type OpenField = 'about' | TermsField;

/** Asks the public, once the time to take that back is over. */
export function ProceedingForm({ about }: { about: string }) {
  const [open] = useMutation(OpenProceedingDocument);
  const navigate = useNavigate();
  const zone = useReaderZone();
  const specs = useMemo(() => openSpecs(zone), [zone]);
  const begin = useMemo(
    (): EditValues<OpenField> => ({
      about,
      title: '',
      question: '',
      ...termsOf({ opensAt: null, closesAt: null }, 'UTC'),
      closesTime: '23:59',
      version: '',
    }),
    [about],
  );
  const form = useEdit<OpenField, ProceedingInput, { ref: string }>({
    key: `proceeding:${about}`,
    specs,
    begin,
    isHeldBack: true,
    check: (values) => [...aboutFaults(values.about), ...timeFaults(values)],
    input: (values) => ({ initiatives: refsIn(values.about).known, ...askedIn(values) }),
    send: async (act, input) => {
      const { data } = await open({ variables: { act, input } });
      const came = proceedingOutcome(answered(data).openProceeding, specs);
      if (came.kind === 'done') void navigate(pathOfRef(came.done.ref));
      return came;
    },
  });
  return (
    <EditForm
      specs={specs}
      form={form}
      label="A new proceeding"
      verb="Ask the public"
      heldWords="The public is asked in ten seconds. Leaving this page asks nothing."
    >
      <TermsPreview values={form.values} />
    </EditForm>
  );
}

const openSpecs = (zone: string | undefined): FieldSpecs<OpenField> => ({
  about: {
    label: 'What it is about',
    name: 'What it is about',
    hint: 'The refs of one or more initiatives, such as I-1, I-3. They cannot be changed later.',
  },
  ...termsSpecs(zoneChoices(zone)),
});

/** The refs of initiatives in a text, and what in it is none. */
function refsIn(text: string): { known: string[]; unknown: string[] } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const read = words.map((word) => ({ word, ref: readRef(word) }));
  return {
    known: read.flatMap(({ ref }) => (ref?.startsWith('I-') ? [ref] : [])),
    unknown: read.flatMap(({ word, ref }) => (ref?.startsWith('I-') ? [] : [word])),
  };
}

function aboutFaults(text: string): FieldFault<'about'>[] {
  const [word] = refsIn(text).unknown;
  if (word === undefined) return [];
  return [{ field: 'about', message: `“${word.slice(0, 40)}” is no ref of an initiative. Write it as I-1.` }];
}

function askedIn(values: EditValues<TermsField>) {
  const { opensAt, closesAt } = instantsOf(values);
  return { title: values.title, question: values.question, opensAt, closesAt: closesAt ?? '' };
}

type EditField = TermsField | 'reason';

/** Changes a proceeding that has not opened. */
export function ProceedingEditForm({ proceeding }: { proceeding: ProceedingTermsFragment }) {
  const { ref, title, question, opensAt, closesAt, version } = proceeding;
  const [edit] = useMutation(EditProceedingDocument);
  const zone = useReaderZone();
  const specs = useMemo(() => editSpecs(zone), [zone]);
  const begin = useMemo(
    (): EditValues<EditField> => ({
      title,
      question,
      ...termsOf({ opensAt, closesAt }, 'UTC'),
      reason: '',
      version: String(version),
    }),
    [title, question, opensAt, closesAt, version],
  );
  const form = useEdit<EditField, Omit<ProceedingEditInput, 'proceeding'>, { ref: string }>({
    key: `proceeding:${ref}`,
    specs,
    begin,
    check: timeFaults,
    input: (values) => ({ ...askedIn(values), reason: values.reason, version: Number(values.version) }),
    send: async (act, input) => {
      const { data } = await edit({ variables: { act, input: { proceeding: ref, ...input } } });
      return proceedingOutcome(answered(data).editProceeding, specs);
    },
  });
  return (
    <>
      <EditForm
        specs={specs}
        form={form}
        label={`What ${ref} asks`}
        verb="Change it, in public"
        theirs={({ opensAt: opens, closesAt: closes, ...texts }) => ({
          ...texts,
          ...termsOf({ opensAt: opens ?? null, closesAt: closes ?? null }, form.values.zone),
        })}
      >
        <TermsPreview values={form.values} />
      </EditForm>
      <p role="status" className="caption">
        {form.outcome?.kind === 'done' ? 'Changed, in public.' : ''}
      </p>
    </>
  );
}

const editSpecs = (zone: string | undefined): FieldSpecs<EditField> => ({
  ...termsSpecs(zoneChoices(zone)),
  reason: reasonSpec,
});

export const reasonSpec = {
  label: 'Why',
  name: 'The reason',
  hint: 'Everybody reads it.',
  kind: 'text',
  most: 500,
  rows: 2,
} as const;
