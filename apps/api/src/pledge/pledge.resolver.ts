import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationPledgeArgs, MutationWithdrawPledgeArgs } from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Pledges } from './pledge.service.js';

@Resolver()
export class PledgeResolver {
  constructor(private readonly pledges: Pledges) {}

  @Mutation()
  pledge(@Args() { act, input }: MutationPledgeArgs, @Context() context: RequestContext) {
    return outcome(async () => this.pledges.pledge(act, await context.viewer(), input));
  }

  @Mutation()
  withdrawPledge(
    @Args() { act, ref, reason }: MutationWithdrawPledgeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.pledges.withdraw(act, await context.viewer(), { ref, reason }));
  }
}
