import { useLocation } from 'react-router';
import { Meta } from '../platform/meta';
import { Button } from '../ui/button';
import { PageTitle } from '../ui/page-title';
import { Statement } from '../ui/statement';
import { TextField } from '../ui/text-field';
import { linkAsked } from './sign-in-url';

/** Where a link leads. Opening it does nothing, since programs that look at mails do that too: pressing its button does. */
export function SignInLinkPage() {
  const { token, code } = linkAsked(useLocation().search);
  return (
    <>
      <Meta title="Sign in" description="One press, and you are signed in." path="/sign-in/link" />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="same-origin" />
      <PageTitle>{code ? 'Is it you?' : 'You are about to sign in'}</PageTitle>
      <Statement isSmall>
        {code
          ? 'This is another browser than the one that asked for the link. That one shows six digits: type them here.'
          : 'One press is missing.'}
      </Statement>
      <form action="/session/link" method="post" className="stack">
        <input type="hidden" name="token" value={token} />
        {code ? (
          <TextField
            label="The six digits"
            hint="After five that are wrong the link no longer works."
            fault={
              code === 'wrong'
                ? 'These were not the digits. Look at the page on which you asked for the link.'
                : undefined
            }
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            required
          />
        ) : null}
        <div className="button-row">
          <Button type="submit">Sign in</Button>
        </div>
      </form>
    </>
  );
}
