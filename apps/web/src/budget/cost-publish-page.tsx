import { useParams } from 'react-router';
import { CostDraftsPageDocument } from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import { sayInstant } from '../platform/dates';
import { Deadline } from '../platform/deadline';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { CostDifference } from './cost-difference';
import { draftHref } from './cost-draft-url';
import { PublishForm, usePublish } from './cost-publish-form';
import type { Published } from './cost-publish-outcome';
import { ScheduleNotice } from './cost-schedule-notice';
import { useDraftChanges } from './use-draft-changes';
import { whoMayEditCosts } from './who-may-edit-costs';

/** What a draft changes of the edition published last, and the act of publishing it. */
export function CostPublishPage() {
  const { initiative } = usePage(CostDraftsPageDocument);
  const { key = '' } = useParams();
  if (!initiative) return null;
  const { ref, title, forum } = initiative;
  return (
    <>
      <Meta
        title={`Publish costs of ${ref}`}
        description={`An edition of the costs of ${title} is published here.`}
      />
      <meta name="robots" content="noindex" />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Publish costs')} />
      <PageTitle>Publish the costs of {title}</PageTitle>
      <Statement isSmall>
        What is published never changes and is not taken back: a mistake is mended by a later edition.{' '}
        <Link href={draftHref(ref, key)}>Back to the draft</Link>
      </Statement>
      <Read key={key} draftKey={key} />
    </>
  );
}

function Read({ draftKey }: { draftKey: string }) {
  const changes = useDraftChanges(draftKey);
  const form = usePublish(draftKey, changes);
  const { draft, isAway, isLoading } = changes;
  if (form.outcome?.kind === 'done') return <Done published={form.outcome.done} />;
  if (isAway)
    return (
      <Notice kind="error" title="The changes could not be read" isNews>
        <p>Nothing was published. Load the page again in a moment.</p>
      </Notice>
    );
  if (!draft && isLoading) return <Skeleton label="What changes is loading" lines={5} />;
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
          <Link href={pathOfRef(draft.publishedAs)}>{draft.title}</Link>
        </p>
      </Notice>
    );
  const isToCome = draft.schedule !== null && !draft.schedule.stopped;
  return (
    <>
      {draft.schedule ? (
        <ScheduleNotice draftKey={draftKey} schedule={draft.schedule} onTakenBack={() => changes.reload()} />
      ) : null}
      <CostDifference changes={changes} draft={draft} />
      <Section title={isToCome ? 'Publish it now, or at another time' : 'Publish it'} strand="cost">
        <PublishForm form={form} title={draft.title} />
      </Section>
    </>
  );
}

function Done({ published }: { published: Published }) {
  if ('publishAt' in published)
    return (
      <ActDone level={2} title={`It is to be published on ${sayInstant(published.publishAt)}`}>
        <p>Until then it stays a draft, which nobody but editors sees. A change of it takes that back.</p>
        <Deadline name="Published" at={published.publishAt} />
      </ActDone>
    );
  const { ref, number, title } = published;
  return (
    <ActDone level={2} title={`${ref} is published`}>
      <p>
        <Link href={pathOfRef(ref)}>{title}</Link> is edition {number}, and what everybody is shown from here
        on.
      </p>
    </ActDone>
  );
}
