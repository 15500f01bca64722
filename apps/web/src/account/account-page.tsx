import { useLocation } from 'react-router';
import { Meta } from '../platform/meta';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { nextPlace } from './next-place';
import { NameForm } from './name-form';
import { type OwnViewer, useOwnAccount } from './own-account';
import { OwnDataSection } from './own-data-section';
import { SessionList } from './session-list';
import { TokenSection } from './token-section';

/**
 * What somebody alone sees and decides about themselves. The page is the same bytes for everybody: the browser asks for
 * what is private. Its forms are plain ones.
 */
export function AccountPage() {
  const params = new URLSearchParams(useLocation().search);
  const isNew = params.get('new') === 'yes';
  const { viewer, isLoading, isAway, readAgain } = useOwnAccount();
  const account = viewer?.account;
  return (
    <>
      <Meta title="Your account" description="Your name, where you are signed in, and your data." />
      <meta name="robots" content="noindex" />
      <PageTitle>{isNew ? 'Welcome' : 'Your account'}</PageTitle>
      <Statement isSmall>
        {isNew ? 'You have an account now. Say how you want to be named.' : sayWho(viewer)}
      </Statement>
      {viewer?.name === null ? null : (
        <NameForm
          name={viewer?.name ?? undefined}
          next={isNew ? nextPlace(params) : undefined}
          isFaulty={params.get('fault') === 'name'}
        />
      )}
      <Section
        title="Where you are signed in"
        lede="A session ends after 14 days without use, and after 60 days in any case."
      >
        {isLoading ? <Skeleton label="Your sessions are loading" lines={4} /> : null}
        {isAway ? <CannotTell /> : null}
        {account ? <SessionList sessions={account.sessions} /> : null}
        {!isLoading && !isAway && !account ? <NotSignedIn /> : null}
      </Section>
      {account ? (
        <>
          <TokenSection
            tokens={account.tokens}
            onMade={readAgain}
            isFaulty={params.get('fault') === 'token'}
          />
          <OwnDataSection fault={eraseFault(params.get('fault'))} />
        </>
      ) : null}
    </>
  );
}

function sayWho(viewer: OwnViewer | undefined): string {
  if (!viewer) return 'What stands here is seen by you alone.';
  if (viewer.name === null) return 'You are not signed in.';
  const by = viewer.account?.email
    ? ` You sign in with ${viewer.account.email}, which nobody else sees.`
    : '';
  return `In public you are ${viewer.name}.${by}`;
}

function NotSignedIn() {
  return (
    <EmptyState title="You are not signed in">
      Your sessions would be here. <Link href="/sign-in?next=/account">Sign in</Link>
    </EmptyState>
  );
}

function CannotTell() {
  return (
    <Notice kind="error" title="Your account could not be read" level={3} isNews>
      <p>Nothing is lost. Load the page again in a moment.</p>
    </Notice>
  );
}

const eraseFault = (fault: string | null): 'erase' | 'demo' | undefined =>
  fault === 'erase' || fault === 'demo' ? fault : undefined;
