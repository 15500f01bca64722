import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationRecordBreakdownArgs,
  MutationRecordStatementArgs,
  MutationWithdrawStatementArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Costs } from './cost.service.js';

@Resolver()
export class CostResolver {
  constructor(private readonly costs: Costs) {}

  @Mutation()
  recordStatement(@Args() { act, input }: MutationRecordStatementArgs, @Context() context: RequestContext) {
    return outcome(async () => this.costs.recordStatement(act, await context.viewer(), input));
  }

  @Mutation()
  withdrawStatement(
    @Args() { act, input }: MutationWithdrawStatementArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.costs.withdrawStatement(act, await context.viewer(), input));
  }

  @Mutation()
  recordBreakdown(@Args() { act, input }: MutationRecordBreakdownArgs, @Context() context: RequestContext) {
    return outcome(async () => this.costs.recordBreakdown(act, await context.viewer(), input));
  }
}
