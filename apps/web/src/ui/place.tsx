import { Link } from './link';

export interface PlaceStep {
  label: string;
  /** Absent for the step that is this page, or that has no page. */
  href?: string | undefined;
}

/** Where this page hangs, from the whole down to here. */
export function Place({ steps, label = 'Place' }: { steps: readonly PlaceStep[]; label?: string }) {
  return (
    <nav className="place" aria-label={label}>
      <ol>
        {steps.map(({ label, href }) => (
          <li key={href ?? label}>{href ? <Link href={href}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
