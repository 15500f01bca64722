import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { AddressModule } from '../address/address.module.js';
import { ObjectiveResolver } from './objective.resolver.js';
import { Objectives } from './objective.service.js';

@Module({ imports: [ActModule, AddressModule], providers: [Objectives, ObjectiveResolver] })
export class ObjectiveModule {}
