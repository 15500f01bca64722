import { useLocation } from 'react-router';
import { SignInPageDocument, type SignInPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/viewer';
import { Button, ButtonLink, ButtonRow } from '../ui/button';
import { PageTitle } from '../ui/page-title';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Caption } from '../ui/words';
import { EmailSignIn } from './email-sign-in';
import { nextPlace } from './next-place';
import { roleWords } from '../platform/role-words';

type DemoAccount = SignInPageQuery['demoAccounts'][number];

/** Ways to sign in, by forms that the browser itself sends. */
export function SignInPage() {
  const { demoAccounts, signIn } = usePage(SignInPageDocument);
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const next = nextPlace(params);
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
      {signIn.bySingleSignOn ? <SingleSignOn next={next} /> : null}
      <EmailSignIn ways={signIn} next={next} isFaulty={params.get('fault') === 'email'} />
      {demoAccounts.length > 0 ? <DemoAccounts accounts={demoAccounts} next={next} /> : null}
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
        <ButtonRow>
          <ButtonLink href="/account" isSmall>
            Your account
          </ButtonLink>
          <form action="/session/end" method="post">
            <input type="hidden" name="next" value="/sign-in" />
            <Button type="submit" look="second" isSmall>
              Sign out
            </Button>
          </form>
        </ButtonRow>
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

/** A link and not a form, and one that leaves the pages of this site: a form may lead nowhere else. */
function SingleSignOn({ next }: { next: string }) {
  return (
    <Section
      title="Sign in with your organisation"
      lede="The site that you sign in with everywhere else says who you are. We learn no address and no password from it."
    >
      <div className="button-row">
        <a className="button" href={`/session/oidc?${new URLSearchParams({ next }).toString()}`}>
          Sign in there
        </a>
      </div>
    </Section>
  );
}
