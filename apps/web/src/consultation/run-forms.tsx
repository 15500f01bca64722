import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  CloseProceedingDocument,
  ExtendProceedingDocument,
  type ProceedingTermsFragment,
} from '../gql/graphql';
import type { FieldFault } from '../platform/act-outcome';
import { useReaderZone } from '../platform/dates';
import type { EditValues, FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { zoneChoices } from '../platform/wall-clock';
import { answered, useEdit } from '../platform/use-edit';
import { Disclosure } from '../ui/disclosure';
import { ProceedingEditForm, reasonSpec } from './proceeding-form';
import { proceedingOutcome } from './proceeding-outcome';
import { instantsOf, type TermsField, termsOf, termsSpecs, timeFaults } from './terms-fields';
import { ClosingPreview } from './terms-preview';

/** What can be done to a proceeding now, by whoever may. */
export function RunForms({ proceeding }: { proceeding: ProceedingTermsFragment }) {
  switch (proceeding.state) {
    case 'AHEAD':
      return <ProceedingEditForm proceeding={proceeding} />;
    case 'OPEN':
      return (
        <div className="stack">
          <ExtendForm proceeding={proceeding} />
          <Disclosure summary="Close it now">
            <CloseForm proceeding={proceeding} />
          </Disclosure>
        </div>
      );
    case 'CLOSED':
      return <p>It is closed, and stays so. Open another one to ask again.</p>;
  }
}

type ExtendField = 'zone' | 'closesOn' | 'closesTime' | 'reason';

function ExtendForm({ proceeding: { ref, closesAt } }: { proceeding: ProceedingTermsFragment }) {
  const [extend] = useMutation(ExtendProceedingDocument);
  const zone = useReaderZone();
  const specs = useMemo(() => extendSpecs(zone), [zone]);
  const begin = useMemo((): EditValues<ExtendField> => {
    const { closesOn, closesTime } = termsOf({ opensAt: null, closesAt }, 'UTC');
    return { zone: 'UTC', closesOn, closesTime, reason: '', version: '' };
  }, [closesAt]);
  const form = useEdit<ExtendField, { closesAt: string; reason: string }, { ref: string }>({
    key: `extend:${ref}`,
    specs,
    begin,
    isHeldBack: true,
    check: (values) => timeFaults({ opensOn: '', opensTime: '', ...values }).flatMap(extendFault),
    input: (values) => ({
      closesAt: instantsOf({ opensOn: '', opensTime: '', ...values }).closesAt ?? '',
      reason: values.reason,
    }),
    send: async (act, input) => {
      const { data } = await extend({ variables: { act, input: { proceeding: ref, ...input } } });
      return proceedingOutcome(answered(data).extendProceeding, specs);
    },
  });
  return (
    <>
      <EditForm
        specs={specs}
        form={form}
        label={`Extend ${ref}`}
        verb="Extend it, in public"
        heldWords="It is extended in ten seconds. It can be extended again, and never shortened."
      >
        <ClosingPreview values={form.values} />
      </EditForm>
      <p role="status" className="caption">
        {form.outcome?.kind === 'done' ? 'Extended, in public.' : ''}
      </p>
    </>
  );
}

function extendSpecs(zone: string | undefined): FieldSpecs<ExtendField> {
  const { zone: clock, closesOn, closesTime } = termsSpecs(zoneChoices(zone));
  return { zone: clock, closesOn, closesTime, reason: reasonSpec };
}

/** There is no opening in this form that could be at fault. */
const extendFault = ({ field, message }: FieldFault<TermsField>): FieldFault<ExtendField>[] =>
  field === 'closesOn' || field === 'closesTime' ? [{ field, message }] : [];

const closeSpecs: FieldSpecs<'reason'> = {
  reason: {
    ...reasonSpec,
    label: 'Why it closes now',
    hint: 'Such as that it was opened by mistake. Everybody reads it.',
  },
};
const noReason = { reason: '', version: '' };

function CloseForm({ proceeding: { ref } }: { proceeding: ProceedingTermsFragment }) {
  const [close] = useMutation(CloseProceedingDocument);
  const form = useEdit<'reason', { reason: string }, { ref: string }>({
    key: `close:${ref}`,
    specs: closeSpecs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => ({ reason }),
    send: async (act, { reason }) => {
      const { data } = await close({ variables: { act, input: { proceeding: ref, reason } } });
      return proceedingOutcome(answered(data).closeProceeding, closeSpecs);
    },
  });
  return (
    <EditForm
      specs={closeSpecs}
      form={form}
      label={`Close ${ref}`}
      verb="Close it for good"
      heldWords="It closes in ten seconds, for good."
    />
  );
}
