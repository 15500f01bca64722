import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { CostDraftResolver } from './cost-draft.resolver.js';
import { CostDrafts } from './cost-draft.service.js';
import { CostPublications } from './cost-publication.service.js';
import { CostResolver } from './cost.resolver.js';
import { Costs } from './cost.service.js';
import { Editions } from './edition.service.js';

@Module({
  imports: [ActModule, AddressModule],
  providers: [Editions, Costs, CostResolver, CostDrafts, CostPublications, CostDraftResolver],
  exports: [Editions],
})
export class BudgetModule {}
