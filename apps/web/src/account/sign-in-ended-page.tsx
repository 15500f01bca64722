import { useLocation } from 'react-router';
import { Meta } from '../platform/meta';
import { ButtonLink } from '../ui/button';
import { PageTitle } from '../ui/page-title';
import { Statement } from '../ui/statement';
import { whyIn, type Why } from './sign-in-url';

const wordsOf: Record<Why, { title: string; body: string }> = {
  used: {
    title: 'This link was used already',
    body: 'Each link signs in once. If it was not you who used it, ask for another one and end the sessions that you do not know.',
  },
  expired: {
    title: 'This link is too old',
    body: 'A link works for 15 minutes. Ask for another one.',
  },
  guessed: {
    title: 'This link no longer works',
    body: 'The six digits were wrong five times. Ask for another link.',
  },
  unknown: {
    title: 'This link leads nowhere',
    body: 'It may have lost its end in the mail: copy all of it, or ask for another one.',
  },
  away: {
    title: 'The other site does not answer',
    body: 'Nothing was done. Try again in a moment, or sign in another way.',
  },
  elsewhere: {
    title: 'That did not sign you in',
    body: 'What came back from the other site could not be trusted, or came too late. Nothing was done. Try again.',
  },
};

/** Why a link did not sign anybody in, and what to do. */
export function SignInEndedPage() {
  const { title, body } = wordsOf[whyIn(useLocation().search)];
  return (
    <>
      <Meta title={title} description={body} />
      <meta name="robots" content="noindex" />
      <PageTitle>{title}</PageTitle>
      <Statement isSmall>{body}</Statement>
      <div className="button-row">
        <ButtonLink href="/sign-in" look="primary">
          Sign in again
        </ButtonLink>
      </div>
    </>
  );
}
