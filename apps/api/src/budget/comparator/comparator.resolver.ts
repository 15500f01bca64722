import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationRecordComparatorArgs,
  MutationWithdrawComparatorArgs,
} from '../../generated/resolvers.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { outcome } from '../../platform/refusal/refusal.js';
import { Comparators } from './comparator.service.js';

@Resolver()
export class ComparatorResolver {
  constructor(private readonly comparators: Comparators) {}

  @Mutation()
  recordComparator(@Args() { act, input }: MutationRecordComparatorArgs, @Context() context: RequestContext) {
    return outcome(async () => this.comparators.record(act, await context.viewer(), input));
  }

  @Mutation()
  withdrawComparator(
    @Args() { act, input }: MutationWithdrawComparatorArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.comparators.withdraw(act, await context.viewer(), input));
  }
}
