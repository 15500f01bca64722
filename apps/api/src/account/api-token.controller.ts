import { Controller, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { ApiTokens } from './api-token.service.js';
import { field, fields, goOn, isFromHere, pageAt, refuse } from './form.js';
import { Permissions } from './permission.service.js';

/** Making and ending tokens for scripts, by forms of the page /account. */
@Controller()
export class ApiTokenController {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly permissions: Permissions,
    private readonly settings: AccountSettings,
  ) {}

  /** Makes a token and answers with it, once. The page shows it; without JavaScript it is the answer itself. */
  @Post('/account/token')
  async make(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { accountId } = await this.sessions.of(request.cookies[this.settings.session.name]);
    if (accountId === null) return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    const chosen = fields(request.body, 'permission');
    const token = chosen.every((name) => this.permissions.isOne(name))
      ? await this.tokens.make(accountId, {
          name: field(request.body, 'name') ?? '',
          permissions: chosen,
          days: Number(field(request.body, 'days')),
        })
      : undefined;
    if (token === undefined) return goOn(reply, pageAt('/account', { fault: 'token' }));
    await reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(token);
  }

  @Post('/account/token/revoke')
  async revoke(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { accountId } = await this.sessions.of(request.cookies[this.settings.session.name]);
    if (accountId === null) return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    await this.tokens.revoke(accountId, field(request.body, 'token') ?? '');
    return goOn(reply, '/account');
  }
}
