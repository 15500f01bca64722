import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { CostResolver } from './cost.resolver.js';
import { Costs } from './cost.service.js';
import { Editions } from './edition.service.js';

@Module({
  imports: [ActModule, AddressModule],
  providers: [Editions, Costs, CostResolver],
  exports: [Editions],
})
export class BudgetModule {}
