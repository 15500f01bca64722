import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Role } from '../platform/viewer/viewer.js';

export interface DemoAccount {
  key: string;
  name: string;
  roles: Role[];
  organisation: string | null;
}

/** The accounts of the demonstration. Where this is not one there are none, whatever stands in the database. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly isDemonstration: boolean,
  ) {}

  async all(): Promise<DemoAccount[]> {
    if (!this.isDemonstration) return [];
    return this.database.read<DemoAccount>(
      'demo accounts',
      `SELECT a.demo_key AS key, a.display_name AS name, coalesce(array_agg(g.role) FILTER (WHERE g.role IS NOT NULL), '{}') AS roles,
         max(o.name) AS organisation
       FROM account a LEFT JOIN role_grant g ON g.account_id = a.id LEFT JOIN organisation o ON o.id = g.organisation_id
       WHERE a.demo_key IS NOT NULL GROUP BY a.id ORDER BY a.created_at, a.demo_key`,
      [],
    );
  }

  /** The id of the account that signs in with one click under this key. */
  async idOf(key: string): Promise<string | undefined> {
    if (!this.isDemonstration || !/^[\w-]+$/.test(key)) return undefined;
    const [account] = await this.database.read<{ id: string }>(
      'demo account',
      'SELECT id FROM account WHERE demo_key = $1',
      [key],
    );
    return account?.id;
  }
}
