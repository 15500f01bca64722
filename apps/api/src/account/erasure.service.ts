import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import { withheldName } from '../act/withheld-name.js';

/** What becomes of what somebody said: the words stay without their name, or go too. */
export type WordsChoice = 'withhold' | 'erase';

/** Erases what is known of a person. What they did stays in the record, done by somebody who is no longer named. */
@Injectable()
export class Erasure {
  constructor(private readonly acts: Acts) {}

  /** @returns whether it was done; the accounts of the demonstration are nobody's, and stay */
  async erase(accountId: string, choice: WordsChoice): Promise<boolean> {
    const act = { id: v7(), actor: { accountId }, operation: 'eraseAccount', request: null };
    const { isDone } = await this.acts.once<{ isDone: boolean }>(act, async (rows) => {
      const [account] = await rows.query<{ demoKey: string | null }[]>(
        'SELECT demo_key AS "demoKey" FROM account WHERE id = $1 FOR UPDATE',
        [accountId],
      );
      const isDone = account?.demoKey === null;
      if (!isDone) return { outcome: { isDone }, touched: [], isPublic: false };
      const touched = await withdrawWords(rows, accountId, choice);
      await forget(rows, accountId);
      return {
        outcome: { isDone },
        touched,
        tags: [`account:${accountId}`],
        changes: [{ field: 'words', before: null, after: choice === 'erase' ? 'erased' : 'without a name' }],
        isPublic: true,
      };
    });
    return isDone;
  }
}

/** The submission itself, its receipt and its hash stay. */
async function withdrawWords(rows: EntityManager, accountId: string, choice: WordsChoice): Promise<string[]> {
  const said = await rows.query<{ id: string }[]>(
    'SELECT address_id AS id FROM submission WHERE account_id = $1',
    [accountId],
  );
  const ids = said.map(({ id }) => id);
  if (choice === 'erase')
    await rows.query('DELETE FROM submission_text WHERE submission_id = ANY($1)', [ids]);
  else
    await rows.query('UPDATE submission_text SET author_name = $2 WHERE submission_id = ANY($1)', [
      ...[ids, withheldName],
    ]);
  return ids;
}

/** Everything by which somebody is known or can come back. The account stays, for the record to point at. */
async function forget(rows: EntityManager, accountId: string): Promise<void> {
  const [email] = await rows.query<{ address: string; key: string }[]>(
    'SELECT address, address_key AS key FROM account_email WHERE account_id = $1',
    [accountId],
  );
  if (email) {
    await rows.query('DELETE FROM sign_in_link WHERE lower(address) = $1', [email.key]);
    await rows.query('DELETE FROM mail WHERE lower(recipient) = $1', [email.key]);
    await rows.query('DELETE FROM organisation_invitation WHERE address_key = $1', [email.key]);
  }
  await rows.query('DELETE FROM account_email WHERE account_id = $1', [accountId]);
  await rows.query('DELETE FROM account_identity WHERE account_id = $1', [accountId]);
  await rows.query('DELETE FROM api_token WHERE account_id = $1', [accountId]);
  await rows.query('DELETE FROM cost_file WHERE account_id = $1', [accountId]);
  await rows.query('DELETE FROM role_grant WHERE account_id = $1', [accountId]);
  await rows.query('DELETE FROM session WHERE account_id = $1', [accountId]);
  await rows.query('UPDATE account SET display_name = $2 WHERE id = $1', [accountId, withheldName]);
}
