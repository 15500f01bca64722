/** A part of its parent: a small bar from zero, and the percent in figures. `part` runs from 0 to 1. */
export function Share({ part, label }: { part: number; label: string }) {
  const width = 100 * Math.max(0, Math.min(1, part));
  return (
    <span className="share">
      <svg className="share-bar" aria-hidden="true">
        <rect x={`${100 - width}%`} width={`${width}%`} height="100%" />
      </svg>
      <span>{label}</span>
    </span>
  );
}
