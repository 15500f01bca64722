import { Module, type DynamicModule } from '@nestjs/common';
import { ActModule } from '../act/act.module.js';
import { Memberships } from './membership.service.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { Organisations } from './organisation.service.js';
import { InvitationSettings, Representatives } from './representative.service.js';

@Module({})
export class OrganisationModule {
  static of(settings: InvitationSettings): DynamicModule {
    return {
      module: OrganisationModule,
      imports: [ActModule],
      providers: [
        Organisations,
        Representatives,
        Memberships,
        OrganisationResolver,
        { provide: InvitationSettings, useValue: settings },
      ],
    };
  }
}
