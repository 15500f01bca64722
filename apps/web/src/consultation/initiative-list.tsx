import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';

interface InitiativeListProps {
  initiatives: readonly { ref: string; title: string; summary: string }[];
}

/** Initiatives by ref and title, each a way to its page. */
export function InitiativeList({ initiatives }: InitiativeListProps) {
  return (
    <RowList
      label="Initiatives"
      rows={initiatives.map(({ ref, title, summary }) => ({
        key: ref,
        sign: <RefChip refText={ref} href={`/refs/${ref}`} />,
        body: (
          <>
            <p>
              <strong>
                <Link href={`/refs/${ref}`}>{title}</Link>
              </strong>
            </p>
            <p>{summary}</p>
          </>
        ),
      }))}
    />
  );
}
