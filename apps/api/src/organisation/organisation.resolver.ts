import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationCreateOrganisationArgs } from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Organisations } from './organisation.service.js';

@Resolver()
export class OrganisationResolver {
  constructor(private readonly organisations: Organisations) {}

  @Mutation()
  createOrganisation(
    @Args() { act, input }: MutationCreateOrganisationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.organisations.create(act, await context.viewer(), input));
  }
}
