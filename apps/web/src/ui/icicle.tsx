import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHydrated } from './hydrated';
import { icicleMove } from './icicle-keys';
import { Link } from './link';
import { markClass, standingWord, type Standing } from './standing';
import type { StrandKey } from './strand';
import { usePointed } from './use-pointed';

export interface IcicleCell {
  key: string;
  /** Of the width of the cell above it, from 0 to 1. */
  part: number;
  /** What it is called for short: "A-7". */
  name: string;
  title: string;
  /** "29% of the whole". */
  share: string;
  /** "$872k". */
  value: string;
  /** The page that begins with it; nothing where there is none. */
  href?: string | undefined;
  cells: readonly IcicleCell[];
}

interface IcicleProps {
  /** What the widths are. */
  label: string;
  strand: StrandKey;
  root: IcicleCell;
  standing: Standing;
  /** The cell that is marked here and in a table of the same. */
  current?: string | undefined;
  /** Somebody points at a cell, or walks to it. */
  onPoint?: ((key: string) => void) | undefined;
}

/**
 * Parts under their whole, as wide as they are large. A list in a list to a reader who does not see it; arrow keys walk
 * it. On a phone the largest parts are a list, each a step down.
 */
export function Icicle({ label, strand, root, standing, current, onPoint }: IcicleProps) {
  const isAlive = useHydrated();
  const [active, setActive] = useState(root.key);
  const group = useRef<HTMLDivElement>(null);
  usePointed(group, 'data-cell', (key, how) => {
    if (how === 'focusin') setActive(key);
    onPoint?.(key);
  });
  useWalk(group, root);
  return (
    <div ref={group} className="icicle" role="group" aria-label={label} data-strand={strand}>
      <ul role="list">
        <Cell cell={root} level={1} look={{ standing, current, active: isAlive ? active : undefined }} />
      </ul>
    </div>
  );
}

/** Walks by arrow keys from cell to cell. */
function useWalk(group: RefObject<HTMLElement | null>, root: IcicleCell): void {
  const walk = useEffectEvent((event: KeyboardEvent): void => {
    const { target, key: pressed } = event;
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const next = icicleMove(root, cell?.dataset['cell'] ?? '', pressed);
    const cells = group.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
    const found = [...cells].find(({ dataset }) => dataset['cell'] === next);
    if (!found || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    found.focus();
  });
  useEffect(() => {
    const { current } = group;
    current?.addEventListener('keydown', walk);
    return () => current?.removeEventListener('keydown', walk);
  }, [group]);
}

interface Look {
  standing: Standing;
  current: string | undefined;
  /** The one cell at which Tab stops; nothing before the arrow keys work. */
  active: string | undefined;
}

function Cell({ cell, level, look }: { cell: IcicleCell; level: number; look: Look }) {
  const { key, part, href, cells } = cell;
  const attributes = {
    className: 'icicle-cell',
    'data-cell': key,
    'data-current': look.current === key ? '' : undefined,
    tabIndex: look.active === undefined ? undefined : look.active === key ? 0 : -1,
  };
  const words = <Words cell={cell} standing={look.standing} />;
  return (
    <li style={{ '--part': `${100 * part}%` }} data-level={level}>
      {href === undefined ? (
        <span {...attributes}>{words}</span>
      ) : (
        <Link href={href} {...attributes}>
          {words}
        </Link>
      )}
      {cells.length > 0 ? (
        <ul role="list">
          {cells.map((under) => (
            <Cell key={under.key} cell={under} level={level + 1} look={look} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Words({ cell: { name, title, share, value }, standing }: { cell: IcicleCell; standing: Standing }) {
  return (
    <>
      <svg className="icicle-band" aria-hidden="true">
        <rect className={markClass(standing)} width="100%" height="100%" />
      </svg>
      <span className="icicle-name">
        {name} <span className="icicle-value">{value}</span>
      </span>
      <span className="icicle-title">{title}</span>
      <span className="icicle-share">
        {share}
        {standing === 'illustrative' ? `, ${standingWord(standing).toLowerCase()}` : ''}
      </span>
    </>
  );
}
