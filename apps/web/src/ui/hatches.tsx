import type { StrandKey } from './strand';

const strands: readonly StrandKey[] = ['cost', 'voice', 'funding', 'results'];

/** The patterns that every hatched mark refers to by id. Rendered once on a page, before anything hatched. */
export function Hatches() {
  return (
    <svg className="hatches" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch-ink" />
        {strands.map((strand) => (
          <Hatch key={strand} id={`hatch-${strand}`} strand={strand} />
        ))}
      </defs>
    </svg>
  );
}

function Hatch({ id, strand }: { id: string; strand?: StrandKey }) {
  return (
    <pattern
      id={id}
      data-strand={strand}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatch-ground" width="6" height="6" />
      <rect className="hatch-stroke" width="2" height="6" />
    </pattern>
  );
}
