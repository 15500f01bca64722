import { Meta } from '../platform/meta';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Statement } from '../ui/statement';

/** What somebody sees who has erased themselves. */
export function ErasedPage() {
  return (
    <>
      <Meta title="Your account is erased" description="Nothing here names you any more." />
      <meta name="robots" content="noindex" />
      <PageTitle>Your account is erased</PageTitle>
      <Statement isSmall>Nothing here names you any more, and you are signed out.</Statement>
      <p>
        Copies that others made are not ours to erase, and backups forget you as they grow old. Reading and
        commenting still need no account: <Link href="/">go on reading</Link>.
      </p>
    </>
  );
}
