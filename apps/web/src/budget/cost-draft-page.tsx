import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'react-router';
import { CostDraftDocument, CostDraftsPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { useHydrated } from '../ui/hydrated';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { CostDraftEditor } from './cost-draft-editor';
import { ScheduleNotice } from './cost-schedule-notice';
import { draftsHref } from './cost-draft-url';
import { whoMayEditCosts } from './who-may-edit-costs';

/** The editor of a draft. The page is the same bytes for everybody: the browser asks for the draft. */
export function CostDraftPage() {
  const { initiative } = usePage(CostDraftsPageDocument);
  const { key = '' } = useParams();
  if (!initiative) return null;
  const { ref, title, forum } = initiative;
  return (
    <>
      <Meta
        title={`Draft of the costs of ${ref}`}
        description={`An edition of the costs of ${title} is written here.`}
      />
      <meta name="robots" content="noindex" />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Draft of costs')} />
      <PageTitle>Draft of the costs of {title}</PageTitle>
      <Statement isSmall>
        Nobody but editors of <Link href={pathOfRef(ref)}>{ref}</Link> sees this before it is published.{' '}
        <Link href={draftsHref(ref)}>All drafts</Link>
      </Statement>
      <Loaded key={key} draftKey={key} initiative={ref} />
    </>
  );
}

function Loaded({ draftKey, initiative }: { draftKey: string; initiative: string }) {
  const isHydrated = useHydrated();
  const { pathname } = useLocation();
  const { data, loading, error, refetch } = useQuery(CostDraftDocument, {
    variables: { key: draftKey },
    skip: !isHydrated,
    fetchPolicy: 'no-cache',
  });
  if (!isHydrated || loading) return <Skeleton label="The draft is loading" lines={5} />;
  if (error)
    return (
      <Notice kind="error" title="The draft could not be read" isNews>
        <p>Nothing is lost. Load the page again in a moment.</p>
      </Notice>
    );
  const draft = data?.costDraft;
  if (!draft)
    return (
      <Notice title="There is no draft here that you may see">
        <WhoMay anchor="">{whoMayEditCosts}</WhoMay>
      </Notice>
    );
  if (draft.publishedAs)
    return (
      <Notice title={`This draft was published as ${draft.publishedAs}`}>
        <p>
          <Link href={pathOfRef(draft.publishedAs)}>{draft.title}</Link> never changes. A later edition takes
          its place.
        </p>
      </Notice>
    );
  return (
    <div className="stack">
      {draft.schedule ? (
        <ScheduleNotice
          draftKey={draftKey}
          schedule={draft.schedule}
          more="Whoever saves a change of the draft takes that back: what is published is what was read."
          onTakenBack={() => void refetch()}
        />
      ) : null}
      <CostDraftEditor draft={draft} initiative={initiative} publishHref={`${pathname}/publish`} />
    </div>
  );
}
