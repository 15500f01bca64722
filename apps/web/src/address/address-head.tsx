import type { AddressPlace_AddressFragment } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { placeSteps } from '../platform/place-steps';
import { strandOfRef } from '../platform/ref';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';

/** Where an address hangs, its title after its ref, and the pages of an initiative. */
export function AddressHead({ address }: { address: AddressPlace_AddressFragment }) {
  const { ref, kind, title, place, initiative } = address;
  return (
    <>
      <Place steps={placeSteps(initiative?.forum, place, ref)} />
      <PageTitle sign={<RefChip refText={ref} size="large" strand={strandOfRef(ref)} />}>{title}</PageTitle>
      {kind === 'INITIATIVE' ? <AddressTabs refText={ref} current="overview" /> : null}
    </>
  );
}
