import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationAcceptInvitationArgs,
  MutationCreateOrganisationArgs,
  MutationDescribeOrganisationArgs,
  MutationEndMembershipArgs,
  MutationEndRepresentationArgs,
  MutationInviteRepresentativeArgs,
  MutationRecordMembershipArgs,
  MutationVerifyOrganisationArgs,
  MutationWithdrawInvitationArgs,
  ViewerAtOrganisationArgs,
} from '../generated/resolvers.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { outcome } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { Memberships } from './membership.service.js';
import { Organisations } from './organisation.service.js';
import { Representatives } from './representative.service.js';

@Resolver('Viewer')
export class OrganisationResolver {
  constructor(
    private readonly organisations: Organisations,
    private readonly representatives: Representatives,
    private readonly memberships: Memberships,
  ) {}

  @Mutation()
  createOrganisation(
    @Args() { act, input }: MutationCreateOrganisationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.organisations.create(act, await context.viewer(), input));
  }

  @Mutation()
  describeOrganisation(
    @Args() { act, slug, input }: MutationDescribeOrganisationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.organisations.describe(act, await context.viewer(), slug, input));
  }

  @Mutation()
  verifyOrganisation(
    @Args() { act, slug }: MutationVerifyOrganisationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.organisations.verify(act, await context.viewer(), slug));
  }

  @Mutation()
  inviteRepresentative(
    @Args() { act, slug, email }: MutationInviteRepresentativeArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.representatives.invite(act, await context.viewer(), slug, email));
  }

  @Mutation()
  withdrawInvitation(
    @Args() { act, slug, email }: MutationWithdrawInvitationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.representatives.withdraw(act, await context.viewer(), slug, email));
  }

  @Mutation()
  acceptInvitation(@Args() { act, slug }: MutationAcceptInvitationArgs, @Context() context: RequestContext) {
    return outcome(async () => this.representatives.accept(act, await context.viewer(), slug));
  }

  @Mutation()
  endRepresentation(
    @Args() { act, slug, person }: MutationEndRepresentationArgs,
    @Context() context: RequestContext,
  ) {
    return outcome(async () => this.representatives.end(act, await context.viewer(), slug, person));
  }

  @Mutation()
  recordMembership(@Args() { act, input }: MutationRecordMembershipArgs, @Context() context: RequestContext) {
    return outcome(async () => this.memberships.begin(act, await context.viewer(), input));
  }

  @Mutation()
  endMembership(@Args() { act, input }: MutationEndMembershipArgs, @Context() context: RequestContext) {
    return outcome(async () => this.memberships.end(act, await context.viewer(), input));
  }

  @ResolveField()
  async atOrganisation(
    @Parent() _viewer: Viewer,
    @Args() { slug }: ViewerAtOrganisationArgs,
    @Context() context: RequestContext,
  ) {
    return this.representatives.doorOf(await context.viewer(), slug);
  }

  @ResolveField()
  async invitations(@Context() context: RequestContext) {
    return this.representatives.invitationsOf(await context.viewer());
  }
}
