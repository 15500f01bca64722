import { useMutation } from '@apollo/client/react';
import {
  type RecordBreakdownMutation,
  RecordStatementDocument,
  type StatedCostFragment,
  WithdrawStatementDocument,
} from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { sayStated } from '../platform/stated-total';
import { answered, editRefused } from '../platform/use-edit';
import { Caption } from '../ui/words';
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
import { TakeBack } from './take-back';
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
          <StatementWithdrawal address={address} stated={stated} />
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

function StatementWithdrawal({ address, stated }: { address: string; stated: Stated }) {
  const [withdraw] = useMutation(WithdrawStatementDocument);
  return (
    <TakeBack
      name={sayStated(stated)}
      formKey={`withdraw-statement:${stated.key}`}
      send={async (act, reason, specs) => {
        const input = { address, statement: stated.key, reason };
        const { data } = await withdraw({ variables: { act, input } });
        return costOutcome(answered(data).withdrawStatement, specs);
      }}
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
