import type { ChangeCostDraftMutation, CostLineFaultCode } from '../gql/graphql';
import { faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { figureOfCount } from '../platform/count';
import { assertUnreachable } from '../platform/unreachable';
import type { CellFault } from './cost-sheet-reading';
import { whoMayEditCosts } from './who-may-edit-costs';

/** What came of saving a sheet. */
export type Saved =
  | { kind: 'done'; version: number }
  | { kind: 'meanwhile' }
  | { kind: 'faulty'; faults: CellFault[] }
  | { kind: 'refused'; title: string; body: string };

const wordsOfCode: Record<CostLineFaultCode, string> = {
  DUPLICATE_KEY: 'stands twice.',
  UNKNOWN_KEY: 'is not a line of this initiative.',
  UNKNOWN_PARENT: 'lies under a line that is not there.',
  CYCLE: 'lies under itself.',
  AREA_CHANGED: 'is an area, which is renamed on the page of its initiative. Load this page again.',
  BLANK_TITLE: 'is empty. Write a title.',
  TOO_LONG: 'is too long.',
  UNSAFE_CHARACTERS: 'has characters that cannot be seen or that turn text around. Type it again.',
  UNKNOWN_PERIOD: 'has an amount in a period that is not there.',
  UNKNOWN_CURRENCY: 'is not a currency that is known here, or no longer is one.',
  DUPLICATE_ESTIMATE: 'has two amounts for one period.',
  RANGE_INCOMPLETE: 'lacks an end of its range, or the base.',
  RANGE_REVERSED: 'has its low end above its base, or its base above its high end.',
  AMOUNT_TOO_LARGE: 'has an amount that is larger than can be reckoned with.',
};

/** The column that a fault of the server is shown at: its place is a field, or the currency and the period. */
function columnAt(place: string | null | undefined): string {
  if (place === 'code' || place === 'objectClass') return place;
  const [, period] = /^[A-Z]{3} (.+)$/.exec(place ?? '') ?? [];
  return period === undefined ? 'title' : `base ${period}`;
}

/** Puts the answer to a change of a draft into words. */
export function savedOutcome(answer: ChangeCostDraftMutation['changeCostDraft']): Saved {
  switch (answer.__typename) {
    case 'CostDraftRecorded':
      return { kind: 'done', version: answer.draft.version };
    // An earlier sending arrived and its answer was lost: what it saved is put together with what was typed since.
    case 'EditedMeanwhile':
    case 'ActReused':
      return { kind: 'meanwhile' };
    case 'CostLinesFaulty':
      return {
        kind: 'faulty',
        faults: answer.lineFaults.map(({ key, place, code }) => ({
          key,
          column: columnAt(place),
          message: wordsOfCode[code],
        })),
      };
    case 'TooManyLines':
      return {
        kind: 'refused',
        title: 'These are too many lines at once',
        body: `${figureOfCount(answer.most)} are taken at most. Larger editions are made from a file: “Bring it from a file”.`,
      };
    case 'CostDraftPublished':
      return {
        kind: 'refused',
        title: `This draft was published as ${answer.ref}`,
        body: 'What is published never changes. Begin another draft to change it by a later edition.',
      };
    case 'CostDraftNotFound':
      return refused({ __typename: 'Forbidden' });
    case 'Faulty': {
      const told = faultyOutcome(answer.faults, { title: 'The title of the edition' });
      const [first] = told.kind === 'faulty' ? told.faults : [];
      return {
        kind: 'refused',
        title: 'Nothing was saved',
        body: first?.message ?? 'The periods or the order of the lines do not stand. Load this page again.',
      };
    }
    default:
      return assertUnreachable(answer);
  }
}

function refused(answer: { __typename: 'Forbidden' }): Saved {
  const told = refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'in the draft' });
  return told.kind === 'refused' ? told : { kind: 'meanwhile' };
}
