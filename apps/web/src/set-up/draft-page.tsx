import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { DraftDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { pathOfRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { useHydrated } from '../ui/hydrated';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { whoMayEdit } from './who-may-edit';

const DraftForm = lazy(async () => ({ default: (await import('./draft-form')).DraftForm }));
const PublishForm = lazy(async () => ({ default: (await import('./draft-form')).PublishForm }));

/** An initiative before the public sees it. What the server sends is the same for everybody, and says nothing of it. */
export function DraftPage() {
  const { key = '' } = useParams();
  return (
    <>
      <Meta title="A draft" description="A draft is seen by its editors and by administrators alone." />
      <meta name="robots" content="noindex" />
      <Place steps={[{ label: 'Set up', href: '/set-up' }, { label: 'A draft' }]} />
      <Draft draftKey={key} />
    </>
  );
}

function Draft({ draftKey }: { draftKey: string }) {
  const isHydrated = useHydrated();
  const { data, error, refetch } = useQuery(DraftDocument, {
    variables: { key: draftKey },
    skip: !isHydrated || !isKey(draftKey),
    fetchPolicy: 'cache-and-network',
  });
  const draft = data?.initiativeDraft;
  const isAsked = isKey(draftKey);
  if (!data && !error && isAsked)
    return (
      <>
        <PageTitle>A draft</PageTitle>
        <Skeleton label="The draft is loading" lines={6} />
      </>
    );
  if (!data || !draft)
    return (
      <>
        <PageTitle>A draft</PageTitle>
        <Notice title="There is no such draft, or you may not see it">
          <WhoMay anchor="main">{whoMayEdit}</WhoMay>
        </Notice>
      </>
    );
  if (draft.publishedAs !== null)
    return (
      <>
        <PageTitle>{draft.title}</PageTitle>
        <Notice kind="good" title={`It is published at ${draft.publishedAs}`}>
          <p>
            <Link href={pathOfRef(draft.publishedAs)}>Go to {draft.publishedAs}</Link>
          </p>
        </Notice>
      </>
    );
  return (
    <>
      <PageTitle>{draft.title}</PageTitle>
      <Statement isSmall>
        This is a draft. It has no ref, and nobody but its editors and administrators is told that it is
        there.
      </Statement>
      <Suspense fallback={<Skeleton label="The forms are loading" lines={6} />}>
        <Section title="What it says">
          <DraftForm draft={draft} sponsors={data.organisations} onSaved={() => void refetch()} />
        </Section>
        <Section
          title="Publish it"
          lede={`Version ${draft.version}, as it was saved. It gets its ref, and from then on each change is made in public, with a reason.`}
        >
          <PublishForm draft={draft} />
        </Section>
      </Suspense>
    </>
  );
}

/** What is no key is asked of nobody. */
const isKey = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
