import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationDraftInitiativeArgs,
  MutationEditDraftArgs,
  MutationEditInitiativeArgs,
  MutationPublishInitiativeArgs,
  MutationRecordAlternativeArgs,
  MutationRecordAlternativeVoiceArgs,
  MutationRecordAreaArgs,
  MutationRecordDocumentArgs,
  MutationRecordStageArgs,
  MutationWithdrawAlternativeArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Alternatives } from './alternative.service.js';
import { Drafts } from './draft.service.js';
import { Initiatives } from './initiative.service.js';
import { Parts } from './part.service.js';

@Resolver()
export class InitiativeResolver {
  constructor(
    private readonly drafts: Drafts,
    private readonly initiatives: Initiatives,
    private readonly parts: Parts,
    private readonly alternatives: Alternatives,
  ) {}

  @Mutation()
  draftInitiative(@Args() { act, input }: MutationDraftInitiativeArgs, @Context() context: RequestContext) {
    return outcome(async () => this.drafts.make(act, await context.viewer(), input));
  }

  @Mutation()
  editDraft(@Args() { act, input }: MutationEditDraftArgs, @Context() context: RequestContext) {
    return outcome(async () => this.drafts.edit(act, await context.viewer(), input));
  }

  @Mutation()
  publishInitiative(
    @Args() { act, input }: MutationPublishInitiativeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.drafts.publish(act, await context.viewer(), input));
  }

  @Mutation()
  editInitiative(@Args() { act, input }: MutationEditInitiativeArgs, @Context() context: RequestContext) {
    return outcome(async () => this.initiatives.edit(act, await context.viewer(), input));
  }

  @Mutation()
  recordArea(@Args() { act, input }: MutationRecordAreaArgs, @Context() context: RequestContext) {
    return outcome(async () => this.parts.recordArea(act, await context.viewer(), input));
  }

  @Mutation()
  recordDocument(@Args() { act, input }: MutationRecordDocumentArgs, @Context() context: RequestContext) {
    return outcome(async () => this.parts.recordDocument(act, await context.viewer(), input));
  }

  @Mutation()
  recordStage(@Args() { act, input }: MutationRecordStageArgs, @Context() context: RequestContext) {
    return outcome(async () => this.parts.recordStage(act, await context.viewer(), input));
  }

  @Mutation()
  recordAlternative(
    @Args() { act, input }: MutationRecordAlternativeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.parts.recordAlternative(act, await context.viewer(), input));
  }

  @Mutation()
  recordAlternativeVoice(
    @Args() { act, input }: MutationRecordAlternativeVoiceArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.parts.recordAlternativeVoice(act, await context.viewer(), input));
  }

  @Mutation()
  withdrawAlternative(
    @Args() { act, input }: MutationWithdrawAlternativeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.alternatives.withdraw(act, await context.viewer(), input));
  }
}
