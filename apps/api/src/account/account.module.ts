import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Permission } from '../platform/refusal/forbidden.js';
import { Viewers } from '../platform/viewer/viewer.js';
import { AccountResolver } from './account.resolver.js';
import { Sessions } from './account.service.js';
import { DemoAccounts } from './demo-account.service.js';
import { Permissions, type Verdict } from './permission.service.js';
import { sessionCookieFor } from './session-cookie.js';
import { SessionController, SessionSettings } from './session.controller.js';

export interface AccountOptions {
  publicUrl: string;
  isDemonstration: boolean;
  policy: Readonly<Record<Permission, Verdict>>;
}

@Module({})
export class AccountModule {
  static of({ publicUrl, isDemonstration, policy }: AccountOptions): DynamicModule {
    return {
      module: AccountModule,
      global: true,
      controllers: [SessionController],
      providers: [
        Sessions,
        AccountResolver,
        { provide: Viewers, useExisting: Sessions },
        { provide: SessionSettings, useValue: { cookie: sessionCookieFor(publicUrl), publicUrl } },
        {
          provide: DemoAccounts,
          inject: [Database],
          useFactory: (database: Database) => new DemoAccounts(database, isDemonstration),
        },
        {
          provide: Permissions,
          inject: [Database],
          useFactory: (database: Database) => new Permissions(database, policy),
        },
      ],
      exports: [Viewers],
    };
  }
}
