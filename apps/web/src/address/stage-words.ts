import type { AddressStages_InitiativeFragment, InitiativeStage } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayDate } from '../platform/dates';
import { stageWords } from '../platform/stage-words';
import type { Stage } from '../ui/stages';

const order: readonly InitiativeStage[] = [
  'NOTION',
  'STRATEGIC_PLAN',
  'BUSINESS_CASE',
  'CONSULTATION',
  'FUNDING',
  'IMPLEMENTATION',
];

/**
 * The way of an initiative: solid what it entered, with the day where it is known, dashed what it did not. That it
 * ended is a step only where it did.
 */
export function stagesOf({
  stage,
  stages,
}: Plain<Pick<AddressStages_InitiativeFragment, 'stage' | 'stages'>>): Stage[] {
  const steps = stage === 'CLOSED' ? [...order, stage] : order;
  return steps.map((step) => {
    const entered = stages.filter((entry) => entry.stage === step);
    const beganOn = entered.find((entry) => entry.beganOn !== null)?.beganOn;
    const state = step === stage ? 'now' : entered.length > 0 ? 'done' : 'later';
    return {
      key: step,
      label: beganOn ? `${stageWords[step]}, ${sayDate(beganOn, 'table')}` : stageWords[step],
      state,
    };
  });
}
