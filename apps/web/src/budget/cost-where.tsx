import { useState } from 'react';
import type { CostPageQuery } from '../gql/graphql';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { isChoice } from './cost-choice';
import { CostChosen, NoneChosen } from './cost-chosen';
import { CostClasses } from './cost-classes';
import { CostIcicle } from './cost-icicle';
import { whereItGoes } from './cost-page-words';
import { CostTreeTable } from './cost-tree-table';
import type { CostState } from './cost-url';

interface CostWhereProps {
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
  period: string | undefined;
}

/** Where the money goes: part by part, and by what is bought. */
export function CostWhere({ address, state, period }: CostWhereProps) {
  const { ref, shownCost, chosenCost, classCost } = address;
  const { edition } = shownCost;
  return (
    <>
      <Section
        title="Where it goes"
        strand="cost"
        lede={whereItGoes(chosenCost, { period, isContinued: state.after !== null })}
      >
        <div className="stack">
          <CostChosen address={address} state={state} period={period} />
          {edition && chosenCost.parts.count > 0 ? (
            <PicturedTree address={address} state={state} period={period} />
          ) : (
            <NoParts address={address} state={state} />
          )}
        </div>
      </Section>
      {edition ? (
        <CostClasses
          refText={ref}
          classCost={classCost}
          state={state}
          period={period}
          standing={edition.standing}
        />
      ) : null}
    </>
  );
}

/** The picture and its table: what is pointed at in one is marked in the other. */
function PicturedTree({ address, state, period }: CostWhereProps) {
  const [pointed, point] = useState<string>();
  const shown = { address, state, period, current: pointed, onPoint: point };
  return (
    <>
      <CostIcicle {...shown} />
      <CostTreeTable {...shown} />
    </>
  );
}

function NoParts({ address, state }: Omit<CostWhereProps, 'period'>) {
  const { edition } = address.shownCost;
  if (!edition)
    return (
      <EmptyState title="No edition is published">
        The lines of an edition would be here. An editor of the initiative publishes one, by hand or from a
        file.
      </EmptyState>
    );
  if (isChoice(state)) return <NoneChosen address={address} state={state} />;
  return (
    <EmptyState title={`Nothing lies under ${address.ref} in this edition`}>
      Its own amounts stand below, period by period.
    </EmptyState>
  );
}
