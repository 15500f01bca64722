import type { EstimateConfidence, EstimateMethod, Recurrence, Sourcing } from '../gql/graphql';

/** The method of an estimate, with the word of the GAO cost estimating guide. */
export const methodWords: Record<EstimateMethod, string> = {
  BOTTOM_UP: 'Built up from quantities and rates',
  ANALOGY: 'By analogy: from what something like it cost',
  PARAMETRIC: 'Parametric: from a relation between cost and size',
  EXPERT_OPINION: 'Expert opinion',
  STATED_TOTAL: 'A stated total, without what it is made of',
};

export const confidenceWords: Record<EstimateConfidence, string> = {
  LOW: 'Low: much of it is assumed',
  MEDIUM: 'Medium: some of it is assumed',
  HIGH: 'High: it rests on contracts, prices or accounts',
};

export const sourcingWords: Record<Sourcing, string> = { IN_HOUSE: 'In-house', CONTRACTED: 'Contracted' };

export const recurrenceWords: Record<Recurrence, string> = { RECURRING: 'Recurring', ONE_OFF: 'One-off' };
