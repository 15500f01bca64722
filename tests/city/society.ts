import { firstDay, instant } from './calendar.ts';
import { identifierAt, type Chance } from './chance.ts';
import type { Row } from './row.ts';
import type { Register } from './subject.ts';
import { organisationKinds, places, regions, speakers } from './words.ts';

/** Who takes part. The first of each are the busiest. */
export interface Society {
  /** The key of an organisation and the account of who speaks for it. */
  organisations: { id: number; account: string }[];
  /** Accounts of people who comment. */
  participants: string[];
  /** Initiatives and documents that others may have in common with them. */
  initiatives: number[];
  documents: number[];
}

export const emptySociety = (): Society => ({
  organisations: [],
  participants: [],
  initiatives: [],
  documents: [],
});

/** A society of its own: the organisations, and the accounts of those who take part. */
export function* societyRows(
  society: Society,
  size: { organisations: number; participants: number },
  register: Register,
  chance: Chance,
): Generator<Row> {
  for (let count = 0; count < size.organisations; count += 1) {
    const id = register.next('organisation');
    const [kind, role] = chance.oneOf(organisationKinds);
    const name = `${kind} ${chance.oneOf(places)} (${id})`;
    const slug = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    yield ['organisation', id, slug, name, role, chance.oneOf(regions), 'ILLUSTRATIVE', instant(firstDay)];
    const account = identifierAt(chance, firstDay + id);
    yield ['account', account, `For ${name}`, instant(firstDay)];
    yield ['role_grant', register.next('role_grant'), account, 'REPRESENTATIVE', null, id];
    society.organisations.push({ id, account });
  }
  for (let count = 0; count < size.participants; count += 1) {
    const account = identifierAt(chance, firstDay + count);
    yield ['account', account, `${chance.oneOf(speakers)} ${chance.oneOf(places)}`, instant(firstDay)];
    yield ['role_grant', register.next('role_grant'), account, 'PARTICIPANT', null, null];
    society.participants.push(account);
  }
}
