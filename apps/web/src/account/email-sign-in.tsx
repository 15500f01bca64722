import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';

interface EmailSignInProps {
  ways: { byEmail: boolean; isMailLate: boolean; hasOutbox: boolean };
  next: string;
  /** What was sent before was no address. */
  isFaulty: boolean;
}

/** Asks for a link. Somebody without an account gets one by using theirs. */
export function EmailSignIn({ ways: { byEmail, isMailLate, hasOutbox }, next, isFaulty }: EmailSignInProps) {
  if (!byEmail) return <AskOperator />;
  return (
    <Section
      title="Sign in by e-mail"
      lede="We send you a link that works once. There is no password, and whoever has no account gets one."
    >
      <form action="/session/ask" method="post" className="stack" style={{ maxWidth: '44rem' }} noValidate>
        {isMailLate ? <MailIsLate /> : null}
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Your e-mail address"
          hint="It is never shown to anybody, and is in no export."
          fault={isFaulty ? 'Write one address, such as name@example.org.' : undefined}
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          required
          maxLength={254}
        />
        <div className="button-row">
          <Button type="submit">Send a link to sign in</Button>
        </div>
        {hasOutbox ? (
          <p>
            This demonstration sends nothing: its mails land in the <Link href="/outbox">outbox</Link>.
          </p>
        ) : null}
      </form>
    </Section>
  );
}

export function MailIsLate() {
  return (
    <Notice kind="pending" title="Mails are late now" level={3}>
      <p>
        The mail server has not taken them for more than a minute. Nothing is lost: yours is sent as soon as
        it does. A link that comes after its 15 minutes no longer works; ask for another one then.
      </p>
    </Notice>
  );
}

function AskOperator() {
  return (
    <Section title="Sign in">
      <EmptyState title="No mail is sent from here">
        Whoever runs this site can make a link for you that signs you in: ask them for one. Reading and
        commenting need no account.
      </EmptyState>
    </Section>
  );
}
