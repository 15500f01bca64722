import { useSearchParams } from 'react-router';
import { RecordPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Statement } from '../ui/statement';
import { RecordList } from './record-list';
import { recordFilter } from './record-url';

const says = 'Everything that was done here in public: by whom, when, and what it changed.';

/** The public record of the whole site. */
export function RecordPage() {
  const { acts } = usePage(RecordPageDocument);
  const [search] = useSearchParams();
  return (
    <>
      <Meta title="The record" description={says} path="/record" />
      <Place steps={[{ label: 'Initiatives', href: '/' }, { label: 'The record' }]} />
      <PageTitle>The record</PageTitle>
      <Statement isSmall>{says} Nothing is ever taken out of it.</Statement>
      <RecordList
        acts={acts}
        path="/record"
        filter={recordFilter(search)}
        empty="What is published, said, pledged or measured is entered here, and never taken out."
      />
    </>
  );
}
