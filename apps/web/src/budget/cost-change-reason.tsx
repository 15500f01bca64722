import { useMutation } from '@apollo/client/react';
import { useEffect, useId, useMemo, useState } from 'react';
import { ExplainCostChangeDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { Nil } from '../ui/words';
import { type ChangeField, changeOutcome } from './cost-change-outcome';
import type { ChangedDraft, DraftChanges, LineDifference } from './use-draft-changes';

interface CostChangeReasonProps {
  changes: DraftChanges;
  draft: ChangedDraft;
  line: LineDifference;
}

/** Why a line is changed, as it will be read beside the edition, and a way to say it. */
export function CostChangeReason({ changes, draft, line }: CostChangeReasonProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <ReasonForm {...{ changes, draft, line }} onDone={() => setIsOpen(false)} />;
  return (
    <div className="stack-tight">
      {line.reason ? <span>{line.reason}</span> : <Nil>no reason yet</Nil>}
      <Button isSmall look="quiet" onClick={() => setIsOpen(true)}>
        {line.reason ? 'Change' : 'Say why'}
        <span className="visually-hidden"> {line.title}</span>
      </Button>
    </div>
  );
}

function ReasonForm({ changes, draft, line, onDone }: CostChangeReasonProps & { onDone: () => void }) {
  const id = useId();
  // It opened where a button was: whoever pressed that goes on here.
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const [explain] = useMutation(ExplainCostChangeDocument);
  const blank = useMemo(() => ({ reason: line.reason ?? '' }), [line.reason]);
  const form = useActForm<typeof blank, ChangeField, string, null>({
    key: `change-reason:${draft.key}:${line.key}`,
    blank,
    read: ({ reason }) => ({ ok: true, input: reason }),
    send: async (act, reason) => {
      const input = { key: draft.key, version: draft.version, line: line.key, reason };
      const { data } = await explain({ variables: { act, input } });
      if (!data) throw new Error('the act had no answer');
      const came = changeOutcome(data.explainCostChange);
      if (came.kind === 'done') onDone();
      if (came.kind !== 'faulty') changes.reload();
      return came;
    },
  });
  return (
    <ActFrame
      form={form}
      label={`Why ${line.title} is changed`}
      verb="Keep the reason"
      ids={{ reason: id, line: id, series: id, index: id }}
    >
      <TextArea
        id={id}
        most={2000}
        rows={3}
        label="Why"
        hint="Everybody reads it where the editions are compared."
        isOptional
        fault={faultsByField(form.outcome).reason}
        value={form.values.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </ActFrame>
  );
}
