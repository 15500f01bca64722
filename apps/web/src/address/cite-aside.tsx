import { usePublicUrl } from '../platform/public-url';
import { pathOfRef } from '../platform/ref';
import { Aside } from '../ui/aside';
import { Caption } from '../ui/words';

interface CiteAsideProps {
  refText: string;
  title: string;
  /** The edition that is shown; a citation names it, so that the same figures are found again. */
  edition: { ref: string; number: number } | null;
}

/** The words and the link by which this address is cited. */
export function CiteAside({ refText, title, edition }: CiteAsideProps) {
  const url = usePublicUrl() + pathOfRef(refText, edition?.ref);
  const as = edition ? `, edition ${edition.number} (${edition.ref})` : '';
  return (
    <Aside title="Cite this">
      <Caption>
        Plumbline, {refText}, “{title}”{as}.
      </Caption>
      <p className="hash">
        <a href={url}>{url}</a>
      </p>
    </Aside>
  );
}
