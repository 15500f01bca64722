import { useMutation, useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { CostDraftsDocument, CostDraftsPageDocument, StartCostDraftDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { sayCount, sentenceCase } from '../platform/count';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { pathOfRef } from '../platform/ref';
import { placeSteps } from '../platform/place-steps';
import { WhoMay } from '../platform/who-may';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { TextField } from '../ui/text-field';
import { type StartField, startOutcome } from './cost-start-outcome';
import { scheduleWords } from './cost-schedule-notice';
import { draftHref } from './cost-draft-url';
import { whoMayEditCosts } from './who-may-edit-costs';

/** The drafts of an initiative's costs, and where another begins. The browser asks for what only editors see. */
export function CostDraftsPage() {
  const { initiative } = usePage(CostDraftsPageDocument);
  const may = useMay({ do: 'EDIT_INITIATIVE', about: initiative?.ref ?? '' });
  if (!initiative) return null;
  const { ref, title, forum, editions } = initiative;
  return (
    <>
      <Meta
        title={`Write the costs of ${ref}`}
        description={`Editions of the costs of ${title} are written here.`}
      />
      <meta name="robots" content="noindex" />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Write costs')} />
      <PageTitle>Write the costs of {title}</PageTitle>
      <Statement isSmall>
        {editions.length === 0
          ? 'No edition is published. '
          : `${sentenceCase(sayCount(editions.length, 'edition'))} published. `}
        What is published never changes: a later edition takes its place.
      </Statement>
      {may === undefined ? <Skeleton label="Whether you may write costs is asked" /> : null}
      {may === false ? <WhoMay anchor="">{whoMayEditCosts}</WhoMay> : null}
      {may ? (
        <>
          <Section title="Drafts" strand="cost">
            <DraftList initiative={ref} />
          </Section>
          <Section title="Begin another" strand="cost">
            <div className="stack" style={{ maxWidth: '44rem' }}>
              <p>
                <Link href={`${pathOfRef(ref)}/edit-costs/import`}>Bring it from a file</Link>, or write it
                here.
              </p>
              <StartForm initiative={ref} last={editions[0]?.ref} number={editions.length + 1} />
            </div>
          </Section>
        </>
      ) : null}
    </>
  );
}

function DraftList({ initiative }: { initiative: string }) {
  const { data } = useQuery(CostDraftsDocument, { variables: { initiative }, fetchPolicy: 'no-cache' });
  if (!data) return <Skeleton label="The drafts are loading" />;
  if (data.costDrafts.length === 0)
    return (
      <EmptyState title="There is no draft">Begin one below. Only editors of {initiative} see it.</EmptyState>
    );
  return (
    <ul className="stack-tight" role="list">
      {data.costDrafts.map(({ key, title, version, lineCount, schedule }) => (
        <li key={key}>
          <Link href={draftHref(initiative, key)}>{title}</Link>, {sayCount(lineCount, 'line')}, saved{' '}
          {sayCount(version, 'time')}
          {schedule ? (
            <>
              , <Link href={`${draftHref(initiative, key)}/publish`}>{scheduleWords(schedule)}</Link>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface StartFormProps {
  initiative: string;
  last: string | undefined;
  number: number;
}

const blank = { title: '', from: 'last' };

function StartForm({ initiative, last, number }: StartFormProps) {
  const form = useStart(initiative);
  const ids: Record<StartField, string> = { title: useId() };
  const { values, change } = form;
  return (
    <ActFrame form={form} label="Begin a draft" verb="Begin the draft" ids={ids}>
      <TextField
        id={ids.title}
        label="Title of the edition"
        hint={`Such as “Edition ${number}”. It can be changed until it is published.`}
        fault={faultsByField(form.outcome).title}
        value={values.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      {last ? (
        <SelectField
          label="It begins"
          options={[
            { value: 'last', label: `with the lines of ${last}, the edition published last` },
            { value: 'empty', label: 'without a line' },
          ]}
          value={values.from}
          onChange={(event) => change({ from: event.target.value })}
        />
      ) : null}
    </ActFrame>
  );
}

function useStart(initiative: string) {
  const [start] = useMutation(StartCostDraftDocument);
  const navigate = useNavigate();
  return useActForm<typeof blank, StartField, typeof blank, { key: string }>({
    key: `cost-draft:${initiative}`,
    blank,
    read: (values) => ({ ok: true, input: values }),
    send: async (act, { title, from }) => {
      const { data } = await start({
        variables: { act, input: { initiative, title, isEmpty: from === 'empty' } },
      });
      if (!data) throw new Error('the act had no answer');
      const came = startOutcome(data.startCostDraft);
      if (came.kind === 'done') await navigate(draftHref(initiative, came.done.key));
      return came;
    },
  });
}
