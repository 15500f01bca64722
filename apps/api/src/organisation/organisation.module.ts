import { Module } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { Organisations } from './organisation.service.js';

@Module({ imports: [ActModule], providers: [Organisations, OrganisationResolver] })
export class OrganisationModule {}
