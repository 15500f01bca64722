import type { ProceedingState } from '../gql/graphql';
import { sayInstant } from '../platform/dates';
import type { StatusShape } from '../ui/status';
import { countOf } from './voice-words';

/** How a proceeding stands: never by colour alone. */
export const stateSigns: Record<ProceedingState, { shape: StatusShape; word: string }> = {
  AHEAD: { shape: 'dashed-ring', word: 'Not open yet' },
  OPEN: { shape: 'disc', word: 'Open' },
  CLOSED: { shape: 'ring', word: 'Closed' },
};

interface Proceeding {
  state: ProceedingState;
  opensAt: string;
  closesAt: string;
  submissionCount: number;
}

/** Where a proceeding stands and what came in, in one sentence. */
export function proceedingFinding({ state, opensAt, closesAt, submissionCount }: Proceeding): string {
  const came =
    submissionCount === 0 ? 'nobody has said anything' : `${countOf(submissionCount).toLowerCase()} came in`;
  switch (state) {
    case 'AHEAD':
      return `It opens on ${sayInstant(opensAt)}.`;
    case 'OPEN':
      return `It is open until ${sayInstant(closesAt)}; so far ${came}.`;
    case 'CLOSED':
      return `It closed on ${sayInstant(closesAt)}; ${submissionCount === 0 ? 'nobody said anything' : came}.`;
  }
}
