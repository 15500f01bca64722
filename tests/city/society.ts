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
  const associations: number[] = [];
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
    yield* accountRows(account, `For ${name}`, chance);
    const grant = register.next('role_grant');
    yield ['role_grant', grant, account, 'REPRESENTATIVE', null, id, instant(firstDay)];
    const association =
      associations.length > 0 && chance.happens(0.3) ? chance.oneOf(associations) : undefined;
    if (association !== undefined) yield ['organisation_membership', association, id, instant(firstDay)];
    if (role === 'ASSOCIATION') associations.push(id);
    society.organisations.push({ id, account });
  }
  for (let count = 0; count < size.participants; count += 1) {
    const account = identifierAt(chance, firstDay + count);
    yield* accountRows(account, `${chance.oneOf(speakers)} ${chance.oneOf(places)}`, chance);
    const grant = register.next('role_grant');
    yield ['role_grant', grant, account, 'PARTICIPANT', null, null, instant(firstDay)];
    society.participants.push(account);
  }
}

function* accountRows(account: string, name: string, chance: Chance): Generator<Row> {
  yield ['account', account, identifierAt(chance, firstDay), name, instant(firstDay)];
}
