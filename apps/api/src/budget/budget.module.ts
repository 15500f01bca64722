import { Module } from '@nestjs/common';
import { Editions } from './edition.service.js';

@Module({ providers: [Editions], exports: [Editions] })
export class BudgetModule {}
