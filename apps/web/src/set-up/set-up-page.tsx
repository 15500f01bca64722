import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { OwnDraftsDocument, SetUpPageDocument, type SetUpPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { pathOfRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { ButtonLink, ButtonRow } from '../ui/button';
import { useHydrated } from '../ui/hydrated';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Status } from '../ui/status';
import { CostImport } from './cost-import';
import { type StepState, stepWords, stepsDone } from './steps';
import { whoMayDraft, whoMayEdit, whoMayGrant, whoMayRecord } from './who-may-edit';

/** From an empty site to an open question: four steps, each with what is there already. Later, where editing begins. */
export function SetUpPage() {
  const found = usePage(SetUpPageDocument);
  const steps = stepsDone(found);
  return (
    <>
      <Meta
        title="Set up"
        description="From an empty site to a question that everybody can answer, in four steps."
      />
      <PageTitle>Set up and edit</PageTitle>
      <Statement>{stepWords(steps)}</Statement>
      <Section
        id="organisation"
        title="1. An organisation"
        lede={<Step state={steps.organisation} done="There are some" ahead="None yet" />}
      >
        <Organisations organisations={found.organisations} />
      </Section>
      <Section
        id="initiative"
        title="2. An initiative"
        lede={<Step state={steps.initiative} done="Published" ahead="None is published" />}
      >
        <Initiatives initiatives={found.initiatives} />
      </Section>
      <Section
        id="costs"
        strand="cost"
        title="3. Its costs"
        lede={<Step state={steps.costs} done="There are editions" ahead="No edition is published" />}
      >
        <CostImport
          initiative={withoutCosts(found)}
          editionCount={found.initiatives.nodes.reduce((sum, { editions }) => sum + editions.length, 0)}
        />
      </Section>
      <Section
        id="proceeding"
        strand="voice"
        title="4. A proceeding"
        lede={<Step state={steps.proceeding} done="The public was asked" ahead="Nobody was asked yet" />}
      >
        <Proceedings proceedings={found.proceedings} about={found.initiatives.nodes[0]?.ref} />
      </Section>
      <Section id="rates" title="Exchange rates and comparators">
        <Rates />
      </Section>
      <Section id="roles" title="Who may do what">
        <Roles />
      </Section>
    </>
  );
}

/** The initiative that costs are missing of, or the first. */
const withoutCosts = ({ initiatives: { nodes } }: SetUpPageQuery): string | undefined =>
  (nodes.find(({ editions }) => editions.length === 0) ?? nodes[0])?.ref;

function Step({ state, done, ahead }: { state: StepState; done: string; ahead: string }) {
  return state === 'done' ? (
    <Status isPill shape="disc" word={done} />
  ) : (
    <Status isPill shape="dashed-ring" word={ahead} />
  );
}

function Organisations({ organisations: { nodes, pageInfo } }: Pick<SetUpPageQuery, 'organisations'>) {
  const may = useMay({ do: 'CREATE_ORGANISATION', about: null });
  const names = nodes.map(({ name }) => name).join(', ');
  return (
    <div className="stack">
      <p>
        Whoever proposes, takes a position, pledges or pays.{' '}
        {names === '' ? '' : `Here are ${names}${pageInfo.hasNextPage ? ' and others' : ''}.`}
      </p>
      <Way
        may={may}
        href="/set-up/organisation"
        whoMay="An administrator can enter one."
        anchor="organisation"
      >
        Enter an organisation
      </Way>
    </div>
  );
}

function Initiatives({ initiatives: { nodes } }: Pick<SetUpPageQuery, 'initiatives'>) {
  const may = useMay({ do: 'DRAFT_INITIATIVE', about: null });
  return (
    <div className="stack">
      <p>What is planned, costs money and is argued about. It begins as a draft that editors alone see.</p>
      {nodes.length === 0 ? null : (
        <RowList
          label="Initiatives"
          rows={nodes.map(({ ref, title, editions, proceedings }) => ({
            key: ref,
            sign: <RefChip refText={ref} />,
            body: (
              <>
                <Link href={pathOfRef(ref)}>{title}</Link>
                <p className="caption">
                  {sentenceCase(sayCount(editions.length, 'edition'))} of the costs,{' '}
                  {sayCount(proceedings.length, 'proceeding')}.{' '}
                  <Link href={`${pathOfRef(ref)}/edit`}>Change {ref}</Link>
                </p>
              </>
            ),
          }))}
        />
      )}
      <OwnDrafts />
      <Way may={may} href="/set-up/initiative" whoMay={whoMayDraft} anchor="initiative">
        Draft an initiative
      </Way>
    </div>
  );
}

/** Asked by the browser alone: what the server sends is the same for everybody. */
function OwnDrafts() {
  const isHydrated = useHydrated();
  const { data } = useQuery(OwnDraftsDocument, { skip: !isHydrated, fetchPolicy: 'cache-and-network' });
  const drafts = data?.initiativeDrafts.nodes ?? [];
  if (drafts.length === 0) return null;
  return (
    <RowList
      label="Drafts"
      rows={drafts.map(({ key, title }) => ({
        key,
        body: (
          <>
            <Link href={`/drafts/${key}`}>{title}</Link>
            <p className="caption">A draft: seen by its editors and by administrators alone.</p>
          </>
        ),
      }))}
    />
  );
}

function Proceedings({
  proceedings: { nodes },
  about,
}: Pick<SetUpPageQuery, 'proceedings'> & { about: string | undefined }) {
  const may = useMay({ do: 'RUN_PROCEEDING', about: about ?? null });
  return (
    <div className="stack">
      <p>A question to everybody about an initiative, open from one instant to another.</p>
      {nodes.length === 0 ? null : (
        <RowList
          label="Proceedings"
          rows={nodes.map(({ ref, title }) => ({
            key: ref,
            sign: <RefChip refText={ref} strand="voice" />,
            body: <Link href={pathOfRef(ref)}>{title}</Link>,
          }))}
        />
      )}
      <Way
        may={may}
        href={`/set-up/proceeding${about ? `?${new URLSearchParams({ about })}` : ''}`}
        whoMay={whoMayEdit}
        anchor="proceeding"
      >
        Open a proceeding
      </Way>
    </div>
  );
}

function Rates() {
  const may = useMay({ do: 'RECORD_REFERENCE', about: null });
  return (
    <div className="stack">
      <p>
        What currencies are worth in each other, by day: by them a cost is shown in another currency.{' '}
        <Link href="/exchange-rates">All exchange rates</Link>. And what something like it costs elsewhere:{' '}
        <Link href="/comparators">all comparators</Link>.
      </p>
      <Way may={may} href="/exchange-rates#record" whoMay={whoMayRecord} anchor="rates">
        Record a rate
      </Way>
    </div>
  );
}

function Roles() {
  const may = useMay({ do: 'GRANT_ROLE', about: null });
  return (
    <div className="stack">
      <p>Editors, moderators, treasurers and auditors, of an initiative or of the whole site.</p>
      <Way may={may} href="/set-up/roles" whoMay={whoMayGrant} anchor="roles">
        Give and take roles
      </Way>
    </div>
  );
}

interface WayProps {
  may: boolean | undefined;
  href: string;
  whoMay: string;
  anchor: string;
  children: ReactNode;
}

function Way({ may, href, whoMay, anchor, children }: WayProps) {
  if (!may) return <WhoMay anchor={anchor}>{whoMay}</WhoMay>;
  return (
    <ButtonRow>
      <ButtonLink isSmall look="primary" href={href}>
        {children}
      </ButtonLink>
    </ButtonRow>
  );
}
