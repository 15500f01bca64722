import { addressAt, addressOf, atOrUnder, published, type Address, type Asked } from './asked.js';
import { page, type PageArguments } from './page.js';
import { moneyOf, periodOf } from './pieces.js';
import type { Tables } from './rows.js';

type Pledge = Tables['pledge'];

const withdrawalOf = ({ rows }: Asked, { address_id: id }: Pledge) =>
  rows.pledge_withdrawal.find(({ pledge_id: pledge }) => pledge === id);

const standingOf = (asked: Asked, { address_id: id }: Pledge): string => addressOf(asked, id).standing;

function offersFor(asked: Asked, address: Address): Pledge[] {
  const under = atOrUnder(asked, address);
  return asked.rows.pledge.filter(({ about_id: about }) => under.has(about));
}

/** The kinds of offers, in the order in which they are counted. */
const kinds = [false, true].flatMap((isWithdrawn) =>
  ['PLEDGED', 'INDICATED'].flatMap((stage) =>
    ['RECORD', 'ILLUSTRATIVE'].map((standing) => ({ isWithdrawn, stage, standing })),
  ),
);

export const pledgeResolvers = {
  Query: {
    pledge: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.pledge.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
  },
  Funding: {
    count: ({ address }: { address: Address }, _: unknown, asked: Asked) =>
      offersFor(asked, address).filter((pledge) => !withdrawalOf(asked, pledge)).length,
    counts: ({ address }: { address: Address }, _: unknown, asked: Asked) => {
      const offers = offersFor(asked, address);
      const isOf = (kind: (typeof kinds)[number], pledge: Pledge): boolean =>
        pledge.stage === kind.stage &&
        standingOf(asked, pledge) === kind.standing &&
        (withdrawalOf(asked, pledge) !== undefined) === kind.isWithdrawn;
      return kinds
        .map((kind) => ({ ...kind, count: offers.filter((pledge) => isOf(kind, pledge)).length }))
        .filter(({ count }) => count > 0);
    },
    pledges: ({ address }: { address: Address }, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: offersFor(asked, address),
        keys: [
          { type: 'timestamptz', of: ({ made_at: at }) => at },
          { type: 'bigint', of: ({ address_id: id }) => id },
        ],
        isDescending: true,
        most: 100,
      }),
  },
  Pledge: {
    ref: ({ address_id: id }: Pledge, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    about: ({ about_id: id }: Pledge, _: unknown, asked: Asked) => published(asked, id),
    organisation: ({ organisation_id: id }: Pledge, _: unknown, { rows }: Asked) =>
      rows.organisation.find((organisation) => organisation.id === id),
    amount: moneyOf,
    period: ({ period_label: label, ...pledge }: Pledge) => periodOf({ ...pledge, label }),
    madeAt: ({ made_at: at }: Pledge) => at,
    withdrawnAt: (pledge: Pledge, _: unknown, asked: Asked) => withdrawalOf(asked, pledge)?.withdrawn_at,
    withdrawalReason: (pledge: Pledge, _: unknown, asked: Asked) => withdrawalOf(asked, pledge)?.reason,
    standing: (pledge: Pledge, _: unknown, asked: Asked) => standingOf(asked, pledge),
  },
};
