import { randomUUID } from 'node:crypto';
import { Addresses } from '../../apps/api/src/address/address.service.js';
import type { Actor } from './actors.js';
import { alternativeBeside, alternativeWords, submissionAbout } from './alternatives.js';
import { newAct, type Api } from './api.js';
import type { Plan } from './plan.js';

const far = (year: number) => `${year}-01-01T00:00:00Z`;
const asking = { title: 'A reading', question: 'Is it right?' };

/** The type of the input of each act of setting up and editing. */
export const editingTypes: Readonly<Record<string, string>> = {
  draftInitiative: 'InitiativeInput',
  editDraft: 'DraftEditInput',
  publishInitiative: 'DraftPublicationInput',
  editInitiative: 'InitiativeEditInput',
  recordArea: 'AreaInput',
  recordDocument: 'DocumentInput',
  recordStage: 'StageInput',
  recordAlternative: 'AlternativeInput',
  recordAlternativeVoice: 'AlternativeVoiceInput',
  withdrawAlternative: 'AlternativeWithdrawalInput',
  recordStatement: 'StatementInput',
  withdrawStatement: 'StatementWithdrawalInput',
  recordBreakdown: 'BreakdownInput',
  openProceeding: 'ProceedingInput',
  editProceeding: 'ProceedingEditInput',
  extendProceeding: 'ProceedingExtensionInput',
  closeProceeding: 'ProceedingClosingInput',
};

/** What every act of setting up and editing is sent with, about things that were made for it alone. */
export async function editingInputs(
  api: Api,
  plan: Plan,
  by: Actor,
): Promise<Record<string, Record<string, unknown>>> {
  const { initiative, area, lines } = plan;
  const stated = {
    address: lines.staff,
    amount: { amountMinor: '100', currency: 'USD' },
    qualifier: 'EXACT',
    statedBy: 'Somebody',
    source: 'A paper',
  };
  const open = (opensAt: string | null) =>
    made(api, by, 'openProceeding', { ...asking, initiatives: [initiative], opensAt, closesAt: far(9001) });
  const words = { title: 'A plan of Staff', summary: 'What it is.' };
  const reason = 'It is better said so.';
  await made(api, by, 'recordStatement', stated);
  return {
    draftInitiative: words,
    editDraft: { key: await draft(api), version: 1, initiative: words },
    publishInitiative: { key: await draft(api), version: 1 },
    editInitiative: { initiative, version: 1, to: words, reason },
    recordArea: {
      initiative,
      area,
      version: 1,
      title: 'Staff and others',
      summary: 'What it is for.',
      reason,
    },
    recordDocument: { initiative, title: 'A Staff paper', note: 'What it is.' },
    recordStage: { initiative, stage: 'FUNDING', note: 'Who pays.' },
    ...(await alternativeInputs(api, plan, by)),
    recordStatement: stated,
    withdrawStatement: { address: lines.staff, statement: await statement(api), reason },
    recordBreakdown: { address: initiative, state: 'PENDING', note: 'Promised.', promisedBy: 'The chair' },
    openProceeding: { ...asking, initiatives: [initiative], closesAt: far(9001) },
    editProceeding: {
      ...asking,
      title: 'Staff, read again',
      proceeding: await open(far(9000)),
      version: 1,
      opensAt: far(9000),
      closesAt: far(9002),
      reason,
    },
    extendProceeding: { proceeding: await open(null), closesAt: far(9003), reason },
    closeProceeding: { proceeding: await open(null), reason },
  };
}

async function alternativeInputs(
  api: Api,
  plan: Plan,
  by: Actor,
): Promise<Record<string, Record<string, unknown>>> {
  const { initiative } = plan;
  const reason = 'It was said otherwise.';
  const submission = await submissionAbout(api, plan.lines.staff);
  const made = { initiative, alternative: await alternativeBeside(api, plan, by) };
  return {
    recordAlternative: { ...alternativeWords, ...made, version: 1, title: 'Staff of many', reason },
    recordAlternativeVoice: { ...made, submission, stance: 'FOR', note: 'Yes.' },
    withdrawAlternative: { initiative, alternative: await alternativeBeside(api, plan, by), reason },
  };
}

/** Does something before, and answers the ref of the proceeding that it made. */
async function made(
  api: Api,
  { token }: Actor,
  operation: 'openProceeding' | 'recordStatement',
  input: object,
): Promise<string> {
  const shown =
    operation === 'openProceeding' ? '... on ProceedingRecorded { proceeding { ref } }' : '__typename';
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${editingTypes[operation]}!) { ${operation}(act: $act, input: $input) { ${shown} } }`,
    { act: newAct(), input },
    token,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const came = data[operation] as { proceeding?: { ref: string } };
  return came.proceeding?.ref ?? '';
}

async function draft(api: Api): Promise<string> {
  return api.database.transaction(async (rows) => {
    const { id, key } = await new Addresses().draftInitiative(rows, `A draft ${randomUUID()}`);
    await rows.query('INSERT INTO initiative (address_id, summary) VALUES ($1, $2)', [id, 'What it is.']);
    return key;
  });
}

async function statement(api: Api): Promise<string> {
  const [row] = await api.database.read<{ key: string }>(
    undefined,
    'SELECT key FROM cost_statement LIMIT 1',
    [],
  );
  return row?.key ?? '';
}
