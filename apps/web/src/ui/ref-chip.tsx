import { classList } from './class-list';
import { Link } from './link';
import type { StrandKey } from './strand';

interface RefChipProps {
  refText: string;
  href?: string | undefined;
  strand?: StrandKey | undefined;
  /** `word` stands in a sentence, `alone` in a row or a cell (a target of 24 px), `large` in a title. */
  size?: 'word' | 'alone' | 'large' | undefined;
  isRetired?: boolean | undefined;
}

/** The address of a thing as people say it. Its edge takes the colour of its strand; a retired one is struck through. */
export function RefChip({ refText, href, strand, size = 'alone', isRetired = false }: RefChipProps) {
  const attributes = {
    className: classList('ref', size !== 'word' && `ref-${size}`, isRetired && 'ref-retired'),
    'data-strand': strand,
  };
  const words = (
    <>
      {refText}
      {isRetired ? <span className="visually-hidden"> (retired)</span> : null}
    </>
  );
  return href ? (
    <Link href={href} {...attributes}>
      {words}
    </Link>
  ) : (
    <span {...attributes}>{words}</span>
  );
}
