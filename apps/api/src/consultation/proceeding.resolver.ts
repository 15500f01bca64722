import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationCloseProceedingArgs,
  MutationEditProceedingArgs,
  MutationExtendProceedingArgs,
  MutationOpenProceedingArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Proceedings } from './proceeding.service.js';

@Resolver()
export class ProceedingResolver {
  constructor(private readonly proceedings: Proceedings) {}

  @Mutation()
  openProceeding(@Args() { act, input }: MutationOpenProceedingArgs, @Context() context: RequestContext) {
    return outcome(async () => this.proceedings.open(act, await context.viewer(), input));
  }

  @Mutation()
  editProceeding(@Args() { act, input }: MutationEditProceedingArgs, @Context() context: RequestContext) {
    return outcome(async () => this.proceedings.edit(act, await context.viewer(), input));
  }

  @Mutation()
  extendProceeding(@Args() { act, input }: MutationExtendProceedingArgs, @Context() context: RequestContext) {
    return outcome(async () => this.proceedings.extend(act, await context.viewer(), input));
  }

  @Mutation()
  closeProceeding(@Args() { act, input }: MutationCloseProceedingArgs, @Context() context: RequestContext) {
    return outcome(async () => this.proceedings.close(act, await context.viewer(), input));
  }
}
