/** Uneven, as lines of text are; the shape of what is coming, without movement. */
const widths = ['60%', '92%', '76%', '84%', '45%'];

/** Keeps the room of what is being loaded, and says what that is. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status">
      <span className="visually-hidden">{label}</span>
      <div className="bones" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <div key={index} className="bone" style={{ width: widths[index % widths.length] }} />
        ))}
      </div>
    </div>
  );
}
