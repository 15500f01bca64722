import type { Actor } from './actors.js';
import { newAct, type Api } from './api.js';
import type { Plan } from './plan.js';
import { visitorActor } from './actors.js';

/** The least that an alternative says. */
export const alternativeWords = { title: 'Staff of others', summary: 'Another way.', covers: ['Watch'] };

/** Adds an alternative to a plan, in public, and answers its ref. */
export async function alternativeBeside(api: Api, plan: Plan, { token }: Actor): Promise<string> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: AlternativeInput!) { recordAlternative(act: $act, input: $input) {
       ... on InitiativeRecorded { initiative { alternatives { ref } } } } }`,
    { act: newAct(), input: { ...alternativeWords, initiative: plan.initiative } },
    token,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { initiative } = data['recordAlternative'] as { initiative: { alternatives: { ref: string }[] } };
  return initiative.alternatives.at(-1)?.ref ?? '';
}

/** Says something about an address, as a visitor, and answers the ref of that. */
export async function submissionAbout(api: Api, about: string): Promise<string> {
  const { visitor } = visitorActor();
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!) { submit(act: $act, input: { about: "${about}", text: "Why two?" }) {
       ... on SubmissionReceived { submission { ref } } } }`,
    { act: newAct(visitor) },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data['submit'] as { submission: { ref: string } }).submission.ref;
}
