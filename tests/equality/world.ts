import type { EntityManager } from 'typeorm';
import { actorWith } from '../world/actors.js';
import type { Api } from '../world/api.js';
import { seedPlan, type Plan } from '../world/plan.js';
import { seedAlternatives } from './world/alternatives.js';
import { seedActs } from './world/acts.js';
import { seedEditions } from './world/editions.js';
import { seedComparators } from './world/comparators.js';
import { seedExchangeRates } from './world/exchange-rates.js';
import { seedInitiatives } from './world/initiatives.js';
import { seedMoney } from './world/money.js';
import { seedObjectives } from './world/objectives.js';
import { seedProceedings } from './world/proceedings.js';
import { seedSubmissions } from './world/submissions.js';

/** Somebody who asks, and what they hold in their hands; a visitor holds nothing. */
export interface Role {
  name: string;
  token: string | undefined;
}

/** Two plans whose rows stand in every corner that a question can come to, and one of each role to ask. */
export async function seedWorld(api: Api): Promise<Role[]> {
  const first = await seedPlan(api, { title: 'A "response" team' });
  const second = await seedPlan(api, { title: 'Staff' });
  await api.database.transaction((rows) => seedEditions(rows, { first, second }));
  await api.database.transaction((rows) => seedRest(rows, { first, second }));
  const signedIn = [
    ...(['PARTICIPANT', 'REPRESENTATIVE', 'EDITOR', 'AUDITOR', 'ADMINISTRATOR'] as const).map((role) => ({
      role,
      on: undefined,
    })),
    { role: 'EDITOR' as const, on: second.initiative },
    { role: 'AUDITOR' as const, on: first.initiative },
    { role: 'ADMINISTRATOR' as const, on: second.initiative },
  ];
  const roles: Role[] = [{ name: 'visitor', token: undefined }];
  for (const { role, on } of signedIn) {
    const { token } = await actorWith(api, role, on);
    roles.push({ name: on === undefined ? role : `${role} of ${on}`, token });
  }
  return roles;
}

export interface Plans {
  first: Plan;
  second: Plan;
}

async function seedRest(rows: EntityManager, plans: Plans): Promise<void> {
  await seedInitiatives(rows, plans);
  await seedObjectives(rows, plans);
  await seedProceedings(rows, plans);
  await seedSubmissions(rows, plans);
  await seedAlternatives(rows, plans);
  await seedMoney(rows, plans);
  await seedExchangeRates(rows);
  await seedComparators(rows);
  await seedActs(rows, plans);
}
