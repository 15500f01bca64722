import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  type RecordBreakdownMutation,
  RecordStatementDocument,
  type StatedCostFragment,
  WithdrawStatementDocument,
} from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { sayStated } from '../platform/stated-total';
import { answered, editRefused, useEdit } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';
import { Caption } from '../ui/words';
import { reasonSpec } from './initiative-fields';
import { namedPart } from './initiative-parts';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { sourceInput } from './source-fields';
import {
  amountChecks,
  amountInput,
  isQualifier,
  type Stated,
  statementBegin,
  statementSpecs,
  theirStatement,
} from './statement-fields';
import { whoMayEdit } from './who-may-edit';

export interface CostPartsProps {
  /** The address whose cost it is. */
  address: string;
  cost: StatedCostFragment;
}

export interface Ends {
  onDone: (said: string) => void;
  onClose: () => void;
}

/** The totals that somebody stated. One is corrected, or taken back where it was recorded by mistake. */
export function StatedTotals({ address, cost: { statements } }: CostPartsProps) {
  return (
    <PartList
      label="Stated totals"
      noun="stated total"
      parts={statements}
      keyOf={({ key }) => key}
      nameOf={(stated) => sayStated(stated)}
      body={(stated) => (
        <>
          <p>{sayStated(stated)}</p>
          <Caption>
            {stated.statedBy}. {stated.source.title}
          </Caption>
          <TakeBack address={address} stated={stated} />
        </>
      )}
      empty="A total that somebody stated in public, with who stated it and where that is recorded."
      form={(part, ends) => <StatementForm address={address} part={part} {...ends} />}
    />
  );
}

function StatementForm({ address, part, ...ends }: { address: string; part: Stated | null } & Ends) {
  const [record] = useMutation(RecordStatementDocument);
  return (
    <PartForm
      formKey={`statement:${part?.key ?? address}`}
      noun="stated total"
      specs={statementSpecs}
      begin={statementBegin(part)}
      version={part?.version ?? null}
      check={amountChecks}
      theirs={theirStatement}
      input={(values) => ({
        address,
        ...namedPart(values, part && { statement: part.key }),
        amount: amountInput(values),
        qualifier: isQualifier(values.qualifier) ? values.qualifier : 'EXACT',
        periodLabel: orNothing(values.periodLabel),
        statedBy: values.statedBy,
        statedOn: orNothing(values.statedOn),
        isAuthoritative: values.isAuthoritative === 'true',
        ...sourceInput(values),
        source: values.source,
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return costOutcome(answered(data).recordStatement, specs);
      }}
      {...ends}
    />
  );
}

const withdrawalSpecs: FieldSpecs<'reason'> = {
  reason: {
    ...reasonSpec,
    label: 'Why you take it back',
    hint: 'It stays in the public record, with this reason.',
  },
};
const noReason = { reason: '', version: '' };

function TakeBack({ address, stated }: { address: string; stated: Stated }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <WithdrawalForm address={address} stated={stated} onClose={() => setIsOpen(false)} />;
  return (
    <ButtonRow>
      <Button isSmall look="quiet" onClick={() => setIsOpen(true)}>
        Take back {sayStated(stated)}
      </Button>
    </ButtonRow>
  );
}

function WithdrawalForm({
  address,
  stated,
  onClose,
}: {
  address: string;
  stated: Stated;
  onClose: () => void;
}) {
  const [withdraw] = useMutation(WithdrawStatementDocument);
  const form = useEdit<'reason', { reason: string }, unknown>({
    key: `withdraw-statement:${stated.key}`,
    specs: withdrawalSpecs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => ({ reason }),
    send: async (act, { reason }) => {
      const input = { address, statement: stated.key, reason };
      const { data } = await withdraw({ variables: { act, input } });
      return costOutcome(answered(data).withdrawStatement, withdrawalSpecs);
    },
  });
  return (
    <EditForm
      specs={withdrawalSpecs}
      form={form}
      label={`Take back ${sayStated(stated)}`}
      verb="Take it back, in public"
      heldWords="It is taken back in ten seconds."
      beside={
        <Button look="quiet" onClick={onClose}>
          Keep it
        </Button>
      }
    />
  );
}

/** Words for what came of changing what is said of a cost. */
export function costOutcome<Field extends string>(
  answer: RecordBreakdownMutation['recordBreakdown'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { ref: string }> {
  if (answer.__typename === 'CostRecorded') return { kind: 'done', done: { ref: answer.address.ref } };
  return editRefused(answer, { specs, whoMay: whoMayEdit, lookFor: 'on the page of the initiative' });
}
