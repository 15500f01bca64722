import { useEffect, type ReactNode } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Lede } from '../ui/words';
import { type Failed, failedOf } from './failed';
import type { FailureKind } from './request-failure';

interface FailureProps {
  /** The page for an address at which there is nothing. */
  notFound: ReactNode;
}

interface Words {
  title: string;
  body: string;
  /** Whether the page tries again by itself. */
  isPassing: boolean;
}

const retrySeconds = 5;

const broken: Words = {
  title: 'Something failed here',
  body: 'It is our fault, and it is written down. Load the page again; if it fails again, tell whoever runs this site.',
  isPassing: false,
};

const wordsOf: Record<FailureKind | 'badAddress', Words> = {
  unavailable: {
    title: 'The database cannot be reached',
    body: 'Nothing is lost. This page tries again by itself.',
    isPassing: true,
  },
  slow: {
    title: 'The answer takes too long',
    body: 'Nothing is lost. This page tries again by itself.',
    isPassing: true,
  },
  offline: {
    title: 'There is no connection',
    body: 'What you wrote is kept in this browser. This page tries again by itself.',
    isPassing: true,
  },
  tooMany: {
    title: 'Too many requests at once',
    body: 'Wait a minute, then load the page again.',
    isPassing: false,
  },
  tooLarge: {
    title: 'This asks for too much at once',
    body: 'Ask for fewer things, or go back and choose another way.',
    isPassing: false,
  },
  badAddress: {
    title: 'This address cannot be read',
    body: 'It has characters that no page of this site has. Type it again, or begin at the start.',
    isPassing: false,
  },
  outdated: broken,
  broken,
};

/** What stands in place of a page that cannot be shown. */
export function Failure({ notFound }: FailureProps) {
  const failed = failedOf(useRouteError());
  return failed.kind === 'notFound' ? notFound : <Failing {...failed} kind={failed.kind} />;
}

function Failing({ kind, requestId, status }: Failed & { kind: FailureKind | 'badAddress' }) {
  const { title, body, isPassing } = wordsOf[kind];
  useRetry(isPassing);
  return (
    <>
      <title>{`${title} · Plumbline`}</title>
      <meta name="robots" content="noindex" />
      {/* The server's page is not taken over by the application, so this is what loads it again. */}
      {import.meta.env.SSR && isPassing ? <meta httpEquiv="refresh" content={String(retrySeconds)} /> : null}
      <PageTitle>{title}</PageTitle>
      <Lede>{body}</Lede>
      <Notice kind="plain" title="What now">
        <p>
          <a href="/">All initiatives</a>
          {requestId ? `. For whoever runs this site: the request was ${requestId}, status ${status}.` : ''}
        </p>
      </Notice>
    </>
  );
}

function useRetry(isPassing: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isPassing) return;
    const timer = setInterval(() => void revalidate(), retrySeconds * 1000);
    return () => clearInterval(timer);
  }, [isPassing, revalidate]);
}
