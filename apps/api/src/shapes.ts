import { actShapes } from './act/act.shape.js';
import { addressShapes } from './address/address.shape.js';
import { budgetShapes } from './budget/budget.shape.js';
import { comparisonShapes } from './budget/comparison.shape.js';
import { costDraftShapes } from './budget/cost-draft.shape.js';
import { comparatorShapes } from './budget/comparator/comparator.shape.js';
import { exchangeRateShapes } from './budget/rate/exchange-rate.shape.js';
import { consultationShapes } from './consultation/consultation.shape.js';
import { alternativeShapes } from './initiative/alternative.shape.js';
import { initiativeShapes } from './initiative/initiative.shape.js';
import { objectiveShapes } from './objective/objective.shape.js';
import { organisationShapes } from './organisation/organisation.shape.js';
import { pieceShapes } from './platform/shape/pieces.shape.js';
import { joinShapes } from './platform/shape/shape.js';
import { pledgeShapes } from './pledge/pledge.shape.js';

/** How everything that can be asked is read. */
export const shapes = joinShapes([
  pieceShapes,
  addressShapes,
  actShapes,
  organisationShapes,
  initiativeShapes,
  alternativeShapes,
  budgetShapes,
  comparisonShapes,
  exchangeRateShapes,
  comparatorShapes,
  costDraftShapes,
  consultationShapes,
  pledgeShapes,
  objectiveShapes,
]);
