import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { ActFeed } from './act/act-feed.js';
import { AccountModule } from './account/account.module.js';
import { BudgetModule } from './budget/budget.module.js';
import { ConsultationModule } from './consultation/consultation.module.js';
import { InitiativeModule } from './initiative/initiative.module.js';
import { ObjectiveModule } from './objective/objective.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { ResponseCache } from './platform/cache/response-cache.js';
import { MailModule } from './mail/mail.module.js';
import { Database } from './platform/database/database.js';
import { PlumblineGraphql } from './platform/graphql/graphql.module.js';
import type { MailRoute } from './platform/config/mail-route.js';
import type { SingleSignOnSettings } from './platform/config/single-sign-on.js';
import { RateLimits } from './platform/limit/rate-limits.js';
import { KeyedHash } from './platform/secret/keyed-hash.js';
import { ShapeModule } from './platform/shape/shape.module.js';
import { PledgeModule } from './pledge/pledge.module.js';
import { policy } from './policy.js';
import { shapes } from './shapes.js';

export interface AppOptions {
  database: Database;
  feed: ActFeed;
  limits: RateLimits;
  cache: ResponseCache;
  keyedHash: KeyedHash;
  publicUrl: string;
  isDemonstration: boolean;
  mailRoute: MailRoute;
  singleSignOn: SingleSignOnSettings | undefined;
  logger: Logger;
  sdl: string;
}

/** What every feature stands on. */
@Module({})
class Ground {
  static of({ database, feed, cache, limits, keyedHash }: AppOptions): DynamicModule {
    return {
      module: Ground,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: ActFeed, useValue: feed },
        { provide: ResponseCache, useValue: cache },
        { provide: RateLimits, useValue: limits },
        { provide: KeyedHash, useValue: keyedHash },
      ],
      exports: [Database, ActFeed, ResponseCache, RateLimits, KeyedHash],
    };
  }
}

/** The table of contents of the product. */
@Module({})
export class AppModule {
  static of(options: AppOptions): DynamicModule {
    const { publicUrl, isDemonstration, mailRoute, singleSignOn, logger, sdl } = options;
    return {
      module: AppModule,
      imports: [
        Ground.of(options),
        ShapeModule.of(shapes),
        MailModule.of({ route: mailRoute, publicUrl, logger }),
        AccountModule.of({ publicUrl, isDemonstration, policy, singleSignOn }),
        PlumblineGraphql.of({ sdl, shapes }),
        InitiativeModule,
        BudgetModule.of({ publicUrl, logger }),
        ConsultationModule,
        PledgeModule,
        ObjectiveModule,
        OrganisationModule.of({ publicUrl }),
      ],
    };
  }
}
