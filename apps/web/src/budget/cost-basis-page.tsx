import { useMutation, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import {
  CostBasisDraftDocument,
  type CostBasisDraftQuery,
  CostDraftsPageDocument,
  type CostBasisInput,
  RecordCostBasisDocument,
  type RecordCostBasisMutation,
} from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import { ActDone } from '../platform/act-frame';
import { type FieldSpecs, versionIn } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { answered, editRefused, Renew, useEdit } from '../platform/use-edit';
import { WhoMay } from '../platform/who-may';
import { useHydrated } from '../ui/hydrated';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { basisBegin, basisChecks, basisInput, type BasisLine, basisSpecs } from './basis-fields';
import { draftHref } from './cost-draft-url';
import { whoMayEditCosts } from './who-may-edit-costs';

/** How one line of a draft was estimated. The page is the same bytes for everybody: the browser asks for the line. */
export function CostBasisPage() {
  const { initiative } = usePage(CostDraftsPageDocument);
  const { key = '', line = '' } = useParams();
  if (!initiative) return null;
  const { ref, title, forum } = initiative;
  return (
    <>
      <Meta
        title={`How a line of ${ref} was estimated`}
        description={`How a line of a draft of the costs of ${title} was estimated is written here.`}
      />
      <meta name="robots" content="noindex" />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Draft of costs')} />
      <PageTitle>How a line was estimated</PageTitle>
      <Statement isSmall>
        It is published with the edition, beside the line. Nobody but editors sees it before.{' '}
        <Link href={draftHref(ref, key)}>Back to the draft</Link>
      </Statement>
      <Loaded key={`${key} ${line}`} draftKey={key} lineKey={line} />
    </>
  );
}

type Draft = NonNullable<CostBasisDraftQuery['costDraft']>;

function Loaded({ draftKey, lineKey }: { draftKey: string; lineKey: string }) {
  const isHydrated = useHydrated();
  const { data, error, refetch } = useQuery(CostBasisDraftDocument, {
    variables: { key: draftKey, line: lineKey },
    skip: !isHydrated,
    fetchPolicy: 'no-cache',
  });
  if (error)
    return (
      <Notice kind="error" title="The line could not be read" isNews>
        <p>Nothing is lost. Load the page again in a moment.</p>
      </Notice>
    );
  if (!data) return <Skeleton label="The line is loading" lines={5} />;
  const draft = data.costDraft;
  if (!draft)
    return (
      <Notice title="There is no draft here that you may see">
        <WhoMay anchor="">{whoMayEditCosts}</WhoMay>
      </Notice>
    );
  if (draft.publishedAs)
    return (
      <Notice title={`This draft was published as ${draft.publishedAs}`}>
        <p>What is published never changes. A later edition takes its place.</p>
      </Notice>
    );
  if (!draft.line)
    return (
      <Notice title="The draft has no such line">
        <p>A line that is new in the sheet is here once the sheet is saved for all editors.</p>
      </Notice>
    );
  return (
    <Renew value={() => void refetch()}>
      <BasisForm draft={draft} line={draft.line} />
    </Renew>
  );
}

function BasisForm({ draft, line }: { draft: Draft; line: BasisLine }) {
  const [record] = useMutation(RecordCostBasisDocument);
  const specs = useMemo(() => basisSpecs(line), [line]);
  const begin = useMemo(() => basisBegin(line, draft.version), [line, draft.version]);
  const form = useEdit<string, Omit<CostBasisInput, 'key' | 'line'>, null>({
    key: `basis:${draft.key}:${line.key}`,
    specs,
    begin,
    check: (values) => basisChecks(line, values),
    input: (values) => ({
      version: versionIn({ version: values['version'] ?? '' }),
      ...basisInput(line, values),
    }),
    send: async (act, input) => {
      const { data } = await record({
        variables: { act, input: { key: draft.key, line: line.key, ...input } },
      });
      return basisOutcome(answered(data).recordCostBasis, specs);
    },
  });
  return (
    <Section title={`${line.title}, in “${draft.title}”`} strand="cost">
      <div className="stack">
        {form.outcome?.kind === 'done' ? (
          <ActDone title="It is saved for all editors">
            <p>It is published with the edition.</p>
          </ActDone>
        ) : null}
        <EditForm
          specs={specs}
          form={form}
          theirs={() => ({})}
          label={`How ${line.title} was estimated`}
          verb="Save for all editors"
        />
      </div>
    </Section>
  );
}

/** Puts the answer into words. */
function basisOutcome(
  answer: RecordCostBasisMutation['recordCostBasis'],
  specs: FieldSpecs<string>,
): ActOutcome<string, null> {
  const words = { whoMay: whoMayEditCosts, lookFor: 'in the draft', specs };
  switch (answer.__typename) {
    case 'CostDraftRecorded':
      return { kind: 'done', done: null };
    case 'CostDraftPublished':
      return {
        kind: 'refused',
        title: `This draft was published as ${answer.ref}`,
        body: 'What is published never changes. Begin another draft to change it by a later edition.',
      };
    case 'CostDraftNotFound':
      return editRefused({ __typename: 'Forbidden' }, words);
    default:
      return editRefused(answer, words);
  }
}
