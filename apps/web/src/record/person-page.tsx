import { useSearchParams } from 'react-router';
import { PersonPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Statement } from '../ui/statement';
import { RecordList } from './record-list';
import { recordFilter } from './record-url';

/** What a person did in public under the name that they chose. */
export function PersonPage() {
  const { person } = usePage(PersonPageDocument);
  const [search] = useSearchParams();
  if (!person) return null;
  const { id, name, acts } = person;
  const says = `What ${name} did here in public, under this name.`;
  return (
    <>
      <Meta title={name} description={says} path={`/people/${id}`} />
      <Place
        steps={[
          { label: 'Initiatives', href: '/' },
          { label: 'The record', href: '/record' },
          { label: 'A person' },
        ]}
      />
      <PageTitle>{name}</PageTitle>
      <Statement isSmall>
        {says} What they did under another name, or under none, does not stand here.
      </Statement>
      <RecordList
        acts={acts}
        path={`/people/${id}`}
        filter={recordFilter(search)}
        empty={`What ${name} says, pledges or publishes is entered here, and never taken out.`}
      />
    </>
  );
}
