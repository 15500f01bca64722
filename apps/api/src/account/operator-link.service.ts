import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import { hashOf } from './secret-rows.js';
import { pageAt } from './form.js';
import type { EmailAddress } from './sign-in.rules.js';

/** Links that an operator makes for people, where no mail is sent or it does not arrive. */
@Injectable()
export class OperatorLinks {
  constructor(private readonly acts: Acts) {}

  /**
   * Makes a link that signs in whoever opens it first within 15 minutes, in any browser. That the operator made one is in
   * the public record; for whom is not.
   */
  async make({ written }: EmailAddress, publicUrl: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const act = { id: v7(), actor: 'operator' as const, operation: 'makeSignInLink', request: null };
    await this.acts.once(act, async (rows) => {
      await rows.query(
        `INSERT INTO sign_in_link (token_hash, address, next, expires_at)
         VALUES ($1, $2, '/', clock_timestamp() + interval '15 minutes')`,
        [hashOf(token), written],
      );
      return { outcome: {}, touched: [], isPublic: true };
    });
    return publicUrl + pageAt('/sign-in/link', { token });
  }
}
