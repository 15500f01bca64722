interface ProgressProps {
  label: string;
  done: number;
  total: number;
  /** What is counted: "tables", "lines". */
  unit: string;
}

/** Long work: how much of it is done, as a bar and in words. */
export function Progress({ label, done, total, unit }: ProgressProps) {
  const percent = total > 0 ? (100 * Math.min(done, total)) / total : 0;
  const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`;
  return (
    <div className="progress">
      <p className="progress-words" aria-hidden="true">
        {label}, {words}
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <svg className="progress-track" aria-hidden="true">
          <rect className="progress-edge" x=".5" y=".5" width="100%" height="7" />
          <rect className="progress-done" width={`${percent}%`} height="8" />
        </svg>
      </div>
    </div>
  );
}
