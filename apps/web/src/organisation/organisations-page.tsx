import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { OrganisationsPageDocument, type OrganisationsPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { organisationRoles } from '../platform/organisation-roles';
import { usePage } from '../platform/page';
import { Button, ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { Statement } from '../ui/statement';
import { Tag } from '../ui/tag';
import { TextField } from '../ui/text-field';
import { Caption } from '../ui/words';
import { organisationFilter, organisationsAfter, organisationsHref, sayVerified } from './organisation-url';
import { VerifiedStatus } from './verified-status';

const says = 'Bodies that can take a position here, pledge and pay.';

/** All organisations, by the part that they play, their region, and whether they are verified. */
export function OrganisationsPage() {
  const { organisations } = usePage(OrganisationsPageDocument);
  return (
    <>
      <Meta title="Organisations" description={says} path="/organisations" />
      <Place steps={[{ label: 'Initiatives', href: '/' }, { label: 'Organisations' }]} />
      <PageTitle>Organisations</PageTitle>
      <Statement isSmall>
        {says} Only one that was found to be what it says can pledge: it is verified.
      </Statement>
      <FilterForm />
      <Found organisations={organisations} />
    </>
  );
}

function FilterForm() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = organisationFilter(search);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string') said.set(name, value);
    void navigate(organisationsHref(organisationFilter(said), null), { preventScrollReset: true });
  };
  // What is chosen outlives a rendering of the same page only where React is told that it is another form.
  return (
    <form key={organisationsHref(filter, null)} className="controls" action="/organisations" onSubmit={send}>
      <SelectField
        label="The part it plays"
        name="role"
        defaultValue={filter.role ?? ''}
        options={[
          { value: '', label: 'Any' },
          ...Object.entries(organisationRoles).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextField label="Region" name="region" maxLength={60} defaultValue={filter.region ?? ''} />
      <SelectField
        label="Verified"
        name="verified"
        defaultValue={sayVerified(filter.isVerified)}
        options={[
          { value: '', label: 'Verified or not' },
          { value: 'yes', label: 'Verified' },
          { value: 'no', label: 'Not verified' },
        ]}
      />
      <Button type="submit" look="second">
        Show
      </Button>
    </form>
  );
}

function Found({ organisations: { nodes, pageInfo } }: Pick<OrganisationsPageQuery, 'organisations'>) {
  const [search] = useSearchParams();
  const filter = organisationFilter(search);
  const isContinued = organisationsAfter(search) !== null;
  return (
    <Section id="organisations" title="By name">
      {nodes.length === 0 ? (
        <EmptyState title={isContinued ? 'Nothing lies further on' : 'No organisation is like that'}>
          An administrator enters organisations; from then on they stand here.{' '}
          <Link href="/organisations">All organisations</Link>
        </EmptyState>
      ) : (
        <RowList
          label="Organisations"
          rows={nodes.map(({ slug, name, role, region, standing, verifiedAt }) => ({
            key: slug,
            body: (
              <>
                <Link href={`/organisations/${slug}`}>{name}</Link>
                <Caption>
                  {[organisationRoles[role], region].filter((words) => words !== null).join('. ')}.{' '}
                  <VerifiedStatus verifiedAt={verifiedAt} />{' '}
                  {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
                </Caption>
              </>
            ),
          }))}
        />
      )}
      <ButtonRow>
        {isContinued ? (
          <ButtonLink isSmall href={organisationsHref(filter, null)}>
            Back to the first
          </ButtonLink>
        ) : null}
        {pageInfo.hasNextPage ? (
          <ButtonLink isSmall rel="next" href={organisationsHref(filter, pageInfo.endCursor)}>
            Show more
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </Section>
  );
}
