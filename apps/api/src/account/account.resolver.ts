import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerMayArgs } from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { organisationOf, type Viewer } from '../platform/viewer/viewer.js';
import { DemoAccounts } from './demo-account.service.js';
import { Permissions } from './permission.service.js';
import { Persons } from './person.service.js';
import { WaysIn } from './sign-in-ways.service.js';

@Resolver('Viewer')
export class AccountResolver {
  constructor(
    private readonly demoAccounts: DemoAccounts,
    private readonly permissions: Permissions,
    private readonly persons: Persons,
    private readonly ways: WaysIn,
  ) {}

  @Query()
  async viewer(@Context() context: RequestContext) {
    const viewer = await context.viewer();
    return {
      name: viewer.name,
      roles: [...new Set(viewer.grants.map((grant) => grant.role))],
      organisation: organisationOf(viewer),
      awaitsRenewal: viewer.awaitsRenewal ?? false,
    };
  }

  @ResolveField()
  async account(@Parent() _viewer: Viewer, @Context() context: RequestContext) {
    const { accountId, session } = await context.viewer();
    if (accountId === null || session === undefined) return null;
    return this.persons.account(accountId, session);
  }

  @Query()
  signIn() {
    return this.ways.now();
  }

  @Query('demoAccounts')
  allDemoAccounts() {
    return this.demoAccounts.all();
  }

  @ResolveField()
  async may(
    @Parent() _viewer: Viewer,
    @Args() { do: permission, about, organisation }: ViewerMayArgs,
    @Context() context: RequestContext,
  ) {
    return this.permissions.may(await context.viewer(), permission, {
      ref: about ?? null,
      organisation: organisation ?? null,
    });
  }
}
