import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationChangeCostDraftArgs,
  MutationExplainCostChangeArgs,
  MutationPublishCostDraftArgs,
  MutationRecordCostBasisArgs,
  MutationRecordCostPricesArgs,
  MutationScheduleCostDraftArgs,
  MutationStartCostDraftArgs,
  MutationUnscheduleCostDraftArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { CostBases } from './cost-basis.service.js';
import { CostChanges } from './cost-change.service.js';
import { CostDrafts } from './cost-draft.service.js';
import { CostSchedules } from './cost-schedule.service.js';
import { CostPublications } from './cost-publication.service.js';

@Resolver()
export class CostDraftResolver {
  constructor(
    private readonly drafts: CostDrafts,
    private readonly publications: CostPublications,
    private readonly schedules: CostSchedules,
    private readonly bases: CostBases,
    private readonly changes: CostChanges,
  ) {}

  @Mutation()
  startCostDraft(@Args() { act, input }: MutationStartCostDraftArgs, @Context() context: RequestContext) {
    return outcome(async () => this.drafts.start(act, await context.viewer(), input));
  }

  @Mutation()
  changeCostDraft(@Args() { act, input }: MutationChangeCostDraftArgs, @Context() context: RequestContext) {
    return outcome(async () => this.drafts.change(act, await context.viewer(), input));
  }

  @Mutation()
  publishCostDraft(@Args() { act, input }: MutationPublishCostDraftArgs, @Context() context: RequestContext) {
    return outcome(async () => this.publications.publish(act, await context.viewer(), input));
  }

  @Mutation()
  scheduleCostDraft(
    @Args() { act, input }: MutationScheduleCostDraftArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.schedules.schedule(act, await context.viewer(), input));
  }

  @Mutation()
  unscheduleCostDraft(
    @Args() { act, key }: MutationUnscheduleCostDraftArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.schedules.unschedule(act, await context.viewer(), key));
  }

  @Mutation()
  recordCostBasis(@Args() { act, input }: MutationRecordCostBasisArgs, @Context() context: RequestContext) {
    return outcome(async () => this.bases.record(act, await context.viewer(), input));
  }

  @Mutation()
  explainCostChange(
    @Args() { act, input }: MutationExplainCostChangeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.changes.explain(act, await context.viewer(), input));
  }

  @Mutation()
  recordCostPrices(@Args() { act, input }: MutationRecordCostPricesArgs, @Context() context: RequestContext) {
    return outcome(async () => this.changes.reckonAt(act, await context.viewer(), input));
  }
}
