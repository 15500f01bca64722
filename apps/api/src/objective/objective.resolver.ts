import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationRecordContributionArgs,
  MutationRecordMeasurementArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Objectives } from './objective.service.js';

@Resolver()
export class ObjectiveResolver {
  constructor(private readonly objectives: Objectives) {}

  @Mutation()
  recordMeasurement(
    @Args() { act, input }: MutationRecordMeasurementArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.objectives.recordMeasurement(act, await context.viewer(), input));
  }

  @Mutation()
  recordContribution(
    @Args() { act, input }: MutationRecordContributionArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.objectives.recordContribution(act, await context.viewer(), input));
  }
}
