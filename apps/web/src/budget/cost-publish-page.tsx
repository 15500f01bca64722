import { useMutation } from '@apollo/client/react';
import { useId } from 'react';
import { useParams } from 'react-router';
import { CostDraftsPageDocument, PublishCostDraftDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActDone, ActFrame } from '../platform/act-frame';
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
import { TextArea } from '../ui/text-area';
import { CostDifference } from './cost-difference';
import { draftHref } from './cost-draft-url';
import { type Published, type PublishField, publishOutcome } from './cost-start-outcome';
import { type DraftChanges, useDraftChanges } from './use-draft-changes';
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
  return (
    <>
      <CostDifference changes={changes} draft={draft} />
      <Section title="Publish it" strand="cost">
        <PublishForm form={form} title={draft.title} />
      </Section>
    </>
  );
}

function PublishForm({ form, title }: { form: ReturnType<typeof usePublish>; title: string }) {
  const ids: Record<PublishField, string> = { reason: useId() };
  return (
    <ActFrame form={form} label={`Publish ${title}`} verb="Publish it now, for good" ids={ids}>
      <TextArea
        id={ids.reason}
        most={500}
        label="Why it is published, or what changed"
        hint="Everybody reads it beside the edition: 500 characters at most."
        fault={faultsByField(form.outcome).reason}
        value={form.values.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </ActFrame>
  );
}

function Done({ published: { ref, number, title } }: { published: Published }) {
  return (
    <ActDone level={2} title={`${ref} is published`}>
      <p>
        <Link href={pathOfRef(ref)}>{title}</Link> is edition {number}, and what everybody is shown from here
        on.
      </p>
    </ActDone>
  );
}

const blank = { reason: '' };

function usePublish(key: string, changes: DraftChanges) {
  const { draft } = changes;
  const [publish] = useMutation(PublishCostDraftDocument);
  return useActForm<typeof blank, PublishField, typeof blank, Published>({
    key: `publish-costs:${key}`,
    blank,
    read: (values) => ({ ok: true, input: values }),
    send: async (act, { reason }) => {
      const input = { key, version: draft?.version ?? 0, last: draft?.last?.ref ?? null, reason };
      const { data } = await publish({ variables: { act, input } });
      if (!data) throw new Error('the act had no answer');
      const came = publishOutcome(data.publishCostDraft);
      if (came.kind === 'refused') changes.reload();
      return came;
    },
  });
}
