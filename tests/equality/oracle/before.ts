import { addressOf, type Asked } from './asked.js';
import { linesOf, linesUnder } from './line.js';
import { demandStorable } from './page.js';
import type { Tables } from './rows.js';
import { totalsOf, type Choice } from './total.js';

type Edition = Tables['edition'];

/** An address in the edition before the shown one. */
interface Before extends Choice {
  edition: Edition;
  shown: Edition;
  id: string;
}

/** What the edition whose number comes before says of an address; nothing where there is no such edition. */
export function beforeOf({ rows }: Asked, place: Omit<Before, 'edition'>): Before | undefined {
  const { shown } = place;
  const numbered = rows.edition.filter(
    ({ initiative_id: initiative, number }) => initiative === shown.initiative_id && number !== null,
  );
  const [edition] = numbered
    .filter(({ number }) => Number(number) < Number(shown.number))
    .sort((a, b) => Number(b.number) - Number(a.number));
  return edition && { ...place, edition };
}

export const beforeResolvers = {
  CostBefore: {
    isPlaced: ({ edition, id }: Before, _: unknown, asked: Asked) =>
      id === edition.initiative_id || linesOf(asked, edition).some(({ line_id: line }) => line === id),
    totals: ({ edition, id, ...choice }: Before, { period }: { period?: string | null }, asked: Asked) => {
      demandStorable(period);
      return totalsOf(asked, edition, id, choice).filter(
        (total) => total.period.label === (period ?? total.period.label),
      );
    },
    goneCount: ({ edition, shown, id }: Before, _: unknown, asked: Asked) => {
      const kept = new Set(linesOf(asked, shown).map(({ line_id: line }) => line));
      return linesUnder(asked, edition, id).filter(
        ({ line_id: line }) => addressOf(asked, line).kind === 'COST_LINE' && !kept.has(line),
      ).length;
    },
  },
};
