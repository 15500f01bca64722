import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { PledgeResolver } from './pledge.resolver.js';
import { Pledges } from './pledge.service.js';

@Module({ imports: [ActModule, AddressModule], providers: [Pledges, PledgeResolver] })
export class PledgeModule {}
