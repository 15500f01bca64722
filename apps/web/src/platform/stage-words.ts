import type { InitiativeStage } from '../gql/graphql';

/** The stages by name, in the order in which a plan goes through them. */
export const stageWords: Record<InitiativeStage, string> = {
  NOTION: 'Notion',
  STRATEGIC_PLAN: 'Strategic plan',
  BUSINESS_CASE: 'Business case',
  CONSULTATION: 'Consultation',
  FUNDING: 'Funding',
  IMPLEMENTATION: 'Implementation',
  CLOSED: 'Closed',
};
