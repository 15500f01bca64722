import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationSubmitArgs } from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import { Consultation } from './consultation.service.js';

@Resolver()
export class ConsultationResolver {
  constructor(private readonly consultation: Consultation) {}

  @Mutation()
  submit(@Args() { act, input }: MutationSubmitArgs, @Context() context: RequestContext) {
    return outcome(async () => this.consultation.submit(act, await context.viewer(), input));
  }
}
