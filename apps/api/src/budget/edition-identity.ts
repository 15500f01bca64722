import { grouped } from './edition-groups.js';
import type { PlacedLine } from './edition-line.js';
import type { LineFault } from './edition.refusals.js';

/** A cost line of the edition before. */
export interface PreviousLine {
  lineId: string;
  parentId: string | null;
  code: string | null;
  title: string;
}

/** The addresses that the lines of a new edition may keep. */
export interface KnownLines {
  /** In the order of their edition. */
  previous: readonly PreviousLine[];
  /** Published lines and areas of the initiative by ref, of any edition. */
  byRef: ReadonlyMap<string, { id: string; isArea: boolean }>;
  /** Areas of the initiative by title. */
  areas: ReadonlyMap<string, string>;
}

type Key = (line: { code?: string | null | undefined; title: string }) => string | undefined;

// Of two siblings with one code, each keeps its own title; only then may a line have been renamed or renumbered.
const passes: readonly Key[] = [
  ({ code, title }) => JSON.stringify([code ?? null, title]),
  ({ code }) => code ?? undefined,
  ({ title }) => title,
];

/**
 * Finds the address that each line keeps: by its ref where it has one; else the line of the edition before that has the
 * same parent and the same code and title, or else the same code, or else the same title, in the order of the editions
 * where several have. A line without one is new. Areas are found by title.
 * @param lines every parent before its parts
 */
export function identify(
  lines: readonly PlacedLine[],
  known: KnownLines,
): { kept: Map<string, string>; faults: LineFault[] } {
  const { kept, faults } = told(lines, known);
  const taken = new Set(kept.values());
  const previous = grouped(known.previous, ({ parentId }) => parentId);
  for (const [parentKey, siblings] of grouped(lines, (line) => line.parentKey)) {
    const parentId = parentKey === undefined ? null : kept.get(parentKey);
    const candidates = parentId === undefined ? [] : (previous.get(parentId) ?? []);
    if (candidates.length === 0) continue;
    for (const keyOf of passes) {
      const free = grouped(candidates.filter(({ lineId }) => !taken.has(lineId)).reverse(), (line) =>
        keyOf(line),
      );
      for (const line of siblings) {
        const key = line.area === true || kept.has(line.key) ? undefined : keyOf(line);
        const found = key === undefined ? undefined : free.get(key)?.pop();
        if (!found) continue;
        kept.set(line.key, found.lineId);
        taken.add(found.lineId);
      }
    }
  }
  return { kept, faults };
}

/** What the lines themselves say of their addresses: their refs, and that they are areas. */
function told(lines: readonly PlacedLine[], { byRef, areas }: KnownLines) {
  const kept = new Map<string, string>();
  const faults: LineFault[] = [];
  const taken = new Set<string>();
  for (const { key, ref, area = false, title } of lines) {
    const named = ref === undefined ? undefined : byRef.get(ref);
    const id = ref === undefined && area ? areas.get(title) : named?.id;
    if (ref !== undefined && named?.isArea !== area) faults.push({ code: 'UNKNOWN_REF', key, value: ref });
    else if (area && id === undefined) faults.push({ code: 'UNKNOWN_AREA', key, value: title });
    else if (id !== undefined && taken.has(id))
      faults.push({ code: 'DUPLICATE_REF', key, value: ref ?? title });
    else if (id !== undefined) {
      taken.add(id);
      kept.set(key, id);
    }
  }
  return { kept, faults };
}
