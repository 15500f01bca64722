import { useLocation } from 'react-router';
import { SignInSentPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Caption, OneNumber } from '../ui/words';
import { MailIsLate } from './email-sign-in';
import { codeIn } from './sign-in-url';

/** What everybody gets who asked for a link, whether the address has an account or not. */
export function SignInSentPage() {
  const { signIn } = usePage(SignInSentPageDocument);
  const code = codeIn(useLocation().search);
  return (
    <>
      <Meta title="Look at your mail" description="A link to sign in is on its way." />
      <meta name="robots" content="noindex" />
      <PageTitle>Look at your mail</PageTitle>
      <Statement isSmall>
        If the address was right, a link is on its way to it. It works once, for 15 minutes.
      </Statement>
      {signIn.isMailLate ? <MailIsLate /> : null}
      {code ? (
        <Section
          title="If you open the mail in another browser"
          lede="There the page asks for these six digits. Give them to nobody else."
        >
          <OneNumber>
            {code.slice(0, 3)} {code.slice(3)}
          </OneNumber>
        </Section>
      ) : null}
      <Section title="If no mail comes">
        <div className="stack-tight">
          <p>
            Look where unwanted mail goes, then <Link href="/sign-in">ask again</Link>: the earlier link stays
            good until its time is over.
          </p>
          {signIn.hasOutbox ? (
            <p>
              This demonstration sends nothing: its mails land in the <Link href="/outbox">outbox</Link>.
            </p>
          ) : null}
          <Caption>This page is the same for an address that we know and for one that we do not.</Caption>
        </div>
      </Section>
    </>
  );
}
