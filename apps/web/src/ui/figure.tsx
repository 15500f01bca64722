import { useId, type ReactNode } from 'react';
import { Disclosure } from './disclosure';
import { useHydrated } from './hydrated';
import { Heading, type HeadingLevel } from './heading';
import type { StrandKey } from './strand';
import { Finding } from './words';

interface FigureProps {
  title: string;
  /** What the picture shows, in one sentence. */
  finding?: ReactNode;
  strand?: StrandKey | undefined;
  level?: HeadingLevel | undefined;
  children: ReactNode;
  /** The same figures as a real table: no picture goes without. */
  twin: ReactNode;
  csvHref?: string | undefined;
  /** Hands out the table as a file, where no address has one. */
  onCsv?: (() => void) | undefined;
  svgHref?: string | undefined;
  /** Hands out the picture as a file, where no address has one. */
  onSvg?: (() => void) | undefined;
  source?: ReactNode;
}

/** A picture with a title that says what, a finding that says so what, its table, its files and its source. */
export function Figure(props: FigureProps) {
  const { title, finding, strand, level = 3, children, twin, csvHref, svgHref, source } = props;
  const { onCsv, onSvg } = props;
  const isAlive = useHydrated();
  const heading = useId();
  return (
    <figure className="figure" data-strand={strand} aria-labelledby={heading}>
      <div className="figure-head">
        <Heading level={level} className="figure-title" id={heading}>
          {title}
        </Heading>
        {finding ? <Finding>{finding}</Finding> : null}
      </div>
      <div className="figure-picture">{children}</div>
      <figcaption className="figure-foot">
        <div className="figure-twin">
          <Disclosure
            summary={
              <span>
                Show as table<span className="visually-hidden">: {title}</span>
              </span>
            }
          >
            {twin}
          </Disclosure>
        </div>
        <FileLink href={csvHref} name="CSV" title={title} />
        {isAlive ? <FileButton onTake={onCsv} name="CSV" title={title} /> : null}
        <FileLink href={svgHref} name="SVG" title={title} />
        {isAlive ? <FileButton onTake={onSvg} name="SVG" title={title} /> : null}
        {source ? <span className="figure-source">{source}</span> : null}
      </figcaption>
    </figure>
  );
}

interface FileButtonProps {
  onTake: (() => void) | undefined;
  name: string;
  title: string;
}

function FileButton({ onTake, name, title }: FileButtonProps) {
  if (!onTake) return null;
  return (
    <button type="button" className="figure-file" onClick={onTake}>
      {name}
      <span className="visually-hidden">: {title}</span>
    </button>
  );
}

function FileLink({ href, name, title }: { href: string | undefined; name: string; title: string }) {
  if (!href) return null;
  return (
    <a href={href} download>
      {name}
      <span className="visually-hidden">: {title}</span>
    </a>
  );
}
