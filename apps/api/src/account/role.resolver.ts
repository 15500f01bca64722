import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationGrantRoleArgs,
  MutationRevokeRoleArgs,
  ViewerPeopleArgs,
  ViewerRoleHoldersArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { RoleHolders } from './role-holder.service.js';
import { Roles } from './role.service.js';

@Resolver('Viewer')
export class RoleResolver {
  constructor(
    private readonly roles: Roles,
    private readonly holders: RoleHolders,
  ) {}

  @Mutation()
  grantRole(@Args() { act, input }: MutationGrantRoleArgs, @Context() context: RequestContext) {
    return outcome(async () => this.roles.grant(act, await context.viewer(), input));
  }

  @Mutation()
  revokeRole(@Args() { act, input }: MutationRevokeRoleArgs, @Context() context: RequestContext) {
    return outcome(async () => this.roles.revoke(act, await context.viewer(), input));
  }

  @ResolveField()
  async people(
    @Parent() _viewer: Viewer,
    @Args() { named }: ViewerPeopleArgs,
    @Context() context: RequestContext,
  ) {
    return this.holders.named(await context.viewer(), named);
  }

  @ResolveField('roleHolders')
  async holdersOf(
    @Parent() _viewer: Viewer,
    @Args() { initiative }: ViewerRoleHoldersArgs,
    @Context() context: RequestContext,
  ) {
    return this.holders.of(await context.viewer(), initiative ?? null);
  }
}
