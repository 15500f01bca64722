import { Module, type DynamicModule } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { CostChanges } from './cost-change.service.js';
import { CostBases } from './cost-basis.service.js';
import { CostDraftResolver } from './cost-draft.resolver.js';
import { CostDrafts } from './cost-draft.service.js';
import { CostPublications } from './cost-publication.service.js';
import { ClockSettings, CostScheduleClock } from './cost-schedule-clock.js';
import { CostSchedules, ScheduleSettings } from './cost-schedule.service.js';
import { CostResolver } from './cost.resolver.js';
import { Costs } from './cost.service.js';
import { Editions } from './edition.service.js';
import { CostFiles } from './import/cost-file.service.js';
import { ComparatorResolver } from './comparator/comparator.resolver.js';
import { Comparators } from './comparator/comparator.service.js';
import { ExchangeRateResolver } from './rate/exchange-rate.resolver.js';
import { ExchangeRates } from './rate/exchange-rate.service.js';
import { CostFileStore } from './import/cost-file-store.js';

@Module({})
export class BudgetModule {
  static of(settings: ScheduleSettings & ClockSettings): DynamicModule {
    return {
      module: BudgetModule,
      imports: [ActModule, AddressModule],
      providers: [
        ...[
          Editions,
          Costs,
          CostResolver,
          CostDrafts,
          CostPublications,
          CostBases,
          CostChanges,
          CostDraftResolver,
        ],
        ...[CostSchedules, CostScheduleClock, CostFileStore, CostFiles],
        ...[ExchangeRates, ExchangeRateResolver, Comparators, ComparatorResolver],
        { provide: ScheduleSettings, useValue: settings },
        { provide: ClockSettings, useValue: settings },
      ],
      exports: [Editions],
    };
  }
}
