import { Controller, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { field, goOn, isFromHere, pageAt, pathOf, refuse } from './form.js';
import { Persons } from './person.service.js';

/** What somebody decides about themselves, by plain forms of the page /account. */
@Controller()
export class PersonController {
  constructor(
    private readonly sessions: Sessions,
    private readonly persons: Persons,
    private readonly settings: AccountSettings,
  ) {}

  @Post('/account/name')
  async chooseName(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { accountId } = await this.sessions.of(request.cookies[this.settings.session.name]);
    if (accountId === null) return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    const isWithheld = field(request.body, 'withheld') !== undefined;
    const name = isWithheld ? null : (field(request.body, 'name') ?? '');
    const stands = await this.persons.chooseName(accountId, name);
    if (!stands) return goOn(reply, pageAt('/account', { fault: 'name' }));
    const next = field(request.body, 'next');
    return goOn(reply, next === undefined ? '/account' : pathOf(next));
  }
}
