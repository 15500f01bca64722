import { Link } from './link';

export interface PlaceStep {
  label: string;
  /** Absent for the step that is this page, or that has no page. */
  href?: string | undefined;
}

/** Where this page hangs, from the whole down to here. */
export function Place({ steps }: { steps: readonly PlaceStep[] }) {
  return (
    <nav className="place" aria-label="Place">
      <ol>
        {steps.map(({ label, href }) => (
          <li key={href ?? label}>{href ? <Link href={href}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
