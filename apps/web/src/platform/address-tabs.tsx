import { LocalTabs } from '../ui/local-tabs';
import { pathOfRef } from './ref';

/** The pages of an address. Results have theirs on the overview, objective by objective. */
export type AddressTab = 'overview' | 'cost' | 'voice' | 'funding';

/** The pages of an address, in the order of the strands. */
export function AddressTabs({ refText, current }: { refText: string; current: AddressTab }) {
  const path = pathOfRef(refText);
  return (
    <LocalTabs
      label={`Pages of ${refText}`}
      tabs={[
        { href: path, label: 'Overview', isCurrent: current === 'overview' },
        { href: `${path}/cost`, label: 'Cost', strand: 'cost', isCurrent: current === 'cost' },
        { href: `${path}/voice`, label: 'Voice', strand: 'voice', isCurrent: current === 'voice' },
        { href: `${path}/funding`, label: 'Funding', strand: 'funding', isCurrent: current === 'funding' },
        { href: `${path}#results`, label: 'Results', strand: 'results' },
      ]}
    />
  );
}
