import { useSearchParams } from 'react-router';
import { AddressRecordPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { strandOfRef } from '../platform/ref';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Statement } from '../ui/statement';
import { RecordList } from './record-list';
import { recordFilter } from './record-url';

/** The public record of an address and of all that lies under it. */
export function AddressRecordPage() {
  const { address } = usePage(AddressRecordPageDocument);
  const [search] = useSearchParams();
  if (!address) return null;
  const { ref, title, place, initiative, acts } = address;
  const path = `/refs/${ref}/record`;
  const says = `Every public act that touched ${ref} or anything under it: by whom, when, and what it changed.`;
  return (
    <>
      <Meta title={`The record of ${ref} ${title}`} description={says} path={path} />
      <Place steps={placeSteps(initiative?.forum, [...place, { ref, title }], 'Record')} />
      <PageTitle
        sign={<RefChip refText={ref} strand={strandOfRef(ref)} size="large" href={`/refs/${ref}`} />}
      >
        The record of {title}
      </PageTitle>
      <Statement isSmall>{says}</Statement>
      <RecordList
        acts={acts}
        path={path}
        filter={recordFilter(search)}
        empty={`What is published, said, pledged or measured about ${ref} is entered here, and never taken out.`}
      />
    </>
  );
}
