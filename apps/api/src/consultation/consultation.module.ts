import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { Consultation } from './consultation.service.js';
import { ProceedingResolver } from './proceeding.resolver.js';
import { Proceedings } from './proceeding.service.js';

@Module({
  imports: [ActModule, AddressModule],
  providers: [Consultation, Proceedings, ConsultationResolver, ProceedingResolver],
})
export class ConsultationModule {}
