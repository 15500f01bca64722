import { sayDate } from '../platform/dates';
import { Status } from '../ui/status';

/** Whether an organisation was found to be what it says, by its sign and in words. */
export function VerifiedStatus({ verifiedAt }: { verifiedAt: string | null }) {
  return verifiedAt === null ? (
    <Status shape="dashed-ring" word="Not verified" />
  ) : (
    <Status shape="disc" word={`Verified ${sayDate(verifiedAt.slice(0, 10), 'table')}`} />
  );
}
