import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationRecordExchangeRateArgs,
  MutationWithdrawExchangeRateArgs,
} from '../../generated/resolvers.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { outcome } from '../../platform/refusal/refusal.js';
import { ExchangeRates } from './exchange-rate.service.js';

@Resolver()
export class ExchangeRateResolver {
  constructor(private readonly rates: ExchangeRates) {}

  @Mutation()
  recordExchangeRate(
    @Args() { act, input }: MutationRecordExchangeRateArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.rates.record(act, await context.viewer(), input));
  }

  @Mutation()
  withdrawExchangeRate(
    @Args() { act, input }: MutationWithdrawExchangeRateArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.rates.withdraw(act, await context.viewer(), input));
  }
}
