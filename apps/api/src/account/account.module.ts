import { Module, type DynamicModule } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { Database } from '../platform/database/database.js';
import type { SingleSignOnSettings } from '../platform/config/single-sign-on.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import type { Permission } from '../platform/refusal/forbidden.js';
import { Viewers } from '../platform/viewer/viewer.js';
import { AccountResolver } from './account.resolver.js';
import { Sessions } from './account.service.js';
import { DemoAccounts } from './demo-account.service.js';
import { Permissions, type Verdict } from './permission.service.js';
import { AccountSettings } from './account-settings.js';
import { ApiTokenController } from './api-token.controller.js';
import { ApiTokens } from './api-token.service.js';
import { Attempts } from './attempts.js';
import { Erasure } from './erasure.service.js';
import { OwnDataController } from './own-data.controller.js';
import { OwnData } from './own-data.service.js';
import { PersonController } from './person.controller.js';
import { Persons } from './person.service.js';
import { askingCookieFor, awayCookieFor, sessionCookieFor } from './session-cookie.js';
import { RoleHolders } from './role-holder.service.js';
import { RoleResolver } from './role.resolver.js';
import { Roles } from './role.service.js';
import { SessionController } from './session.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { SingleSignOn } from './single-sign-on.service.js';
import { WaysIn } from './sign-in-ways.service.js';
import { SignIn } from './sign-in.service.js';

export interface AccountOptions {
  publicUrl: string;
  isDemonstration: boolean;
  policy: Readonly<Record<Permission, Verdict>>;
  singleSignOn: SingleSignOnSettings | undefined;
}

@Module({})
export class AccountModule {
  static of({ publicUrl, isDemonstration, policy, singleSignOn }: AccountOptions): DynamicModule {
    return {
      module: AccountModule,
      global: true,
      imports: [ActModule],
      controllers: [
        SessionController,
        SignInController,
        PersonController,
        SingleSignOnController,
        ApiTokenController,
        OwnDataController,
      ],
      providers: [
        Sessions,
        ApiTokens,
        OwnData,
        Erasure,
        SignIn,
        Attempts,
        Persons,
        WaysIn,
        AccountResolver,
        Roles,
        RoleHolders,
        RoleResolver,
        {
          provide: SingleSignOn,
          inject: [Database, Sessions, KeyedHash, AccountSettings],
          useFactory: (
            database: Database,
            sessions: Sessions,
            keyedHash: KeyedHash,
            settings: AccountSettings,
          ) => new SingleSignOn(database, sessions, keyedHash, settings, singleSignOn),
        },
        { provide: Viewers, useExisting: Sessions },
        { provide: AccountSettings, useValue: settingsOf(publicUrl) },
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

const settingsOf = (publicUrl: string): AccountSettings => ({
  session: sessionCookieFor(publicUrl),
  asking: askingCookieFor(publicUrl),
  away: awayCookieFor(publicUrl),
  publicUrl,
});
