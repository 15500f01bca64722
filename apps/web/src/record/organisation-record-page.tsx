import { useSearchParams } from 'react-router';
import { OrganisationRecordPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Statement } from '../ui/statement';
import { RecordList } from './record-list';
import { recordFilter } from './record-url';

/** What was done for an organisation by its representatives, and about it by others. */
export function OrganisationRecordPage() {
  const { organisation } = usePage(OrganisationRecordPageDocument);
  const [search] = useSearchParams();
  if (!organisation) return null;
  const { slug, name, acts } = organisation;
  const path = `/organisations/${slug}/record`;
  const says = `What the representatives of ${name} did for it in public, and what was done about it.`;
  return (
    <>
      <Meta title={`The record of ${name}`} description={says} path={path} />
      <Place
        steps={[
          { label: 'Organisations', href: '/organisations' },
          { label: name, href: `/organisations/${slug}` },
          { label: 'Record' },
        ]}
      />
      <PageTitle>The record of {name}</PageTitle>
      <Statement isSmall>{says}</Statement>
      <RecordList
        acts={acts}
        path={path}
        filter={recordFilter(search)}
        empty={`What its representatives say and pledge for ${name} is entered here, and never taken out.`}
      />
    </>
  );
}
