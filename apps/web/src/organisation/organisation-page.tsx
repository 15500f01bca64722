import { OrganisationPageDocument, type OrganisationPageQuery } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { Meta } from '../platform/meta';
import { mayHaveMembers, organisationRoles } from '../platform/organisation-roles';
import { usePage } from '../platform/page';
import { recordRow } from '../platform/record-row';
import { EmptyState } from '../ui/empty-state';
import { HistoryList } from '../ui/history-list';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Tag } from '../ui/tag';
import { More, Nil } from '../ui/words';
import { OrganisationDoor } from './organisation-door';
import { Offers, Sayings } from './organisation-said';
import { VerifiedStatus } from './verified-status';

export type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** An organisation: what it is, who speaks for it, what it said, offered and did. */
export function OrganisationPage() {
  const { organisation } = usePage(OrganisationPageDocument);
  if (!organisation) return null;
  const { slug, name, standing, acts } = organisation;
  const says = statementOf(organisation);
  return (
    <>
      <Meta title={name} description={says} path={`/organisations/${slug}`} />
      <Place
        steps={[
          { label: 'Initiatives', href: '/' },
          { label: 'Organisations', href: '/organisations' },
          { label: name },
        ]}
      />
      <PageTitle>{name}</PageTitle>
      <Statement isSmall>
        {says} {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Statement>
      <WhatItIs organisation={organisation} />
      <Sayings organisation={organisation} />
      <Offers organisation={organisation} />
      <Section id="record" title="Record" lede="What was done for it and about it, newest first.">
        {acts.nodes.length === 0 ? (
          <EmptyState title="No act yet">
            What its representatives say and pledge for {name} is entered here, and never taken out.
          </EmptyState>
        ) : (
          <HistoryList label={`Record of ${name}`} rows={acts.nodes.map((act) => recordRow(act))} />
        )}
        <More href={`/organisations/${slug}/record`}>All of its record, to be filtered and taken along</More>
      </Section>
      <OrganisationDoor organisation={organisation} />
    </>
  );
}

/** What is known of it in a sentence, and then what is not. */
function statementOf({ name, role, region, standing, verifiedAt, representatives }: Organisation): string {
  const what = `${name}: ${organisationRoles[role].toLowerCase()}${region === null ? '' : `, ${region}`}.`;
  const found =
    standing === 'ILLUSTRATIVE'
      ? 'It was invented, and counts as verified so that pledging can be shown.'
      : 'It was found to be what it says.';
  const trust = verifiedAt === null ? 'It was not found to be what it says, so it cannot pledge.' : found;
  return `${what} ${trust}${representatives.length === 0 ? ' Nobody speaks for it here.' : ''}`;
}

function WhatItIs({ organisation }: { organisation: Organisation }) {
  const { role, region, domain, interests, verifiedAt, memberships, members } = organisation;
  return (
    <Section id="what" title="What it is">
      <KeyValues
        pairs={[
          { name: 'The part it plays', value: organisationRoles[role] },
          { name: 'Region', value: region ?? <Nil>not stated</Nil> },
          { name: 'Verified', value: <VerifiedStatus verifiedAt={verifiedAt} /> },
          { name: 'Its own domain', value: domain ?? <Nil>not named</Nil> },
          { name: 'Speak for it', value: <Representatives organisation={organisation} /> },
          { name: 'Member of', value: <Names organisations={memberships} /> },
          ...(mayHaveMembers(role) || members.length > 0
            ? [{ name: 'May speak for', value: <Names organisations={members} /> }]
            : []),
          { name: 'Disclosed interests', value: interests ?? <Nil>none disclosed</Nil> },
        ]}
      />
    </Section>
  );
}

function Representatives({ organisation: { representatives } }: { organisation: Organisation }) {
  if (representatives.length === 0) return <Nil>nobody</Nil>;
  return (
    <ul className="stack-tight" role="list">
      {representatives.map(({ person, since }, index) => (
        <li key={person?.id ?? index}>
          {person ? <Link href={`/people/${person.id}`}>{person.name}</Link> : 'A person, name withheld'},
          since <time dateTime={since}>{sayDate(since.slice(0, 10), 'table')}</time>
        </li>
      ))}
    </ul>
  );
}

function Names({ organisations }: { organisations: Organisation['members'] }) {
  if (organisations.length === 0) return <Nil>none said</Nil>;
  return (
    <ul className="stack-tight" role="list">
      {organisations.map(({ slug, name }) => (
        <li key={slug}>
          <Link href={`/organisations/${slug}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
