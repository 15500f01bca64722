import type { Standing as StandingOfSchema } from '../gql/graphql';
import type { Standing } from '../ui/standing';

const drawn: Record<StandingOfSchema, Standing> = { RECORD: 'record', ILLUSTRATIVE: 'illustrative' };

/** How a thing of this standing is drawn. */
export const standingOf = (standing: StandingOfSchema): Standing => drawn[standing];
