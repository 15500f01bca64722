import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { Alternatives } from './alternative.service.js';
import { Drafts } from './draft.service.js';
import { InitiativeResolver } from './initiative.resolver.js';
import { Initiatives } from './initiative.service.js';
import { Parts } from './part.service.js';

@Module({
  imports: [ActModule, AddressModule],
  providers: [Alternatives, Drafts, Initiatives, Parts, InitiativeResolver],
})
export class InitiativeModule {}
