import { useLocation } from 'react-router';
import { SignInPageDocument, type SignInPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/viewer';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageTitle } from '../ui/page-title';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Caption } from '../ui/words';
import { nextPlace } from './next-place';
import { roleWords } from './role-words';

type DemoAccount = SignInPageQuery['demoAccounts'][number];

/** Signing in and out, by forms that the browser itself sends. */
export function SignInPage() {
  const { demoAccounts } = usePage(SignInPageDocument);
  const { search } = useLocation();
  const next = nextPlace(new URLSearchParams(search));
  return (
    <>
      <Meta
        title="Sign in"
        description="Who may do what here, and how to sign in. Reading and commenting need no account."
      />
      <meta name="robots" content="noindex" />
      <PageTitle>Sign in</PageTitle>
      <Statement isSmall>Reading and commenting need no account. Pledging and measuring do.</Statement>
      <SignedIn />
      {demoAccounts.length > 0 ? <DemoAccounts accounts={demoAccounts} next={next} /> : <NoAccounts />}
    </>
  );
}

/** Known to the browser alone: what the server sends is the same for everybody. */
function SignedIn() {
  const viewer = useViewer();
  if (!viewer?.name) return null;
  const { name, roles, organisation } = viewer;
  return (
    <Section title={`You are signed in as ${name}`}>
      <div className="stack">
        <p>
          {organisation ? `For ${organisation.name}. ` : ''}
          {roles.map((role) => roleWords[role]).join(' ')}
        </p>
        <form action="/session/end" method="post">
          <input type="hidden" name="next" value="/sign-in" />
          <Button type="submit" look="second" isSmall>
            Sign out
          </Button>
        </form>
      </div>
    </Section>
  );
}

function DemoAccounts({ accounts, next }: { accounts: readonly DemoAccount[]; next: string }) {
  return (
    <Section
      title="This is a demonstration"
      lede="These accounts are nobody’s. Whoever opens this site may use them, with one click and without a password. What is done with them is stored and public here, like everything else."
    >
      <RowList
        label="Demo accounts"
        rows={accounts.map((account) => ({
          key: account.key,
          body: <Account account={account} next={next} />,
        }))}
      />
    </Section>
  );
}

function Account({
  account: { key, name, roles, organisation },
  next,
}: {
  account: DemoAccount;
  next: string;
}) {
  return (
    <form action="/session/demo" method="post" className="stack">
      <input type="hidden" name="account" value={key} />
      <input type="hidden" name="next" value={next} />
      <div>
        <p>
          <strong>{name}</strong>
          {organisation ? `, for ${organisation}` : ''}
        </p>
        <Caption>{roles.map((role) => roleWords[role]).join(' ')}</Caption>
      </div>
      <div className="button-row">
        <Button type="submit" look="second" isSmall>
          Sign in as {name}
        </Button>
      </div>
    </form>
  );
}

function NoAccounts() {
  return (
    <Section title="Accounts come later">
      <EmptyState title="Nobody can sign in here yet">
        A later version signs people in by a link that is sent to their address. Until then everything can be
        read, and whoever wants to can comment, with a name or without one.
      </EmptyState>
    </Section>
  );
}
