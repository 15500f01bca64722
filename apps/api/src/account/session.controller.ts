import { Controller, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { browserWords } from './browser.rules.js';
import { DemoAccounts } from './demo-account.service.js';
import { field, goOn, isFromHere, pageAt, pathOf, refuse } from './form.js';

/** Beginning, renewing and ending sessions by plain forms, so that it works without JavaScript. */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly demoAccounts: DemoAccounts,
    private readonly settings: AccountSettings,
  ) {}

  /** Signs a demo account in. Outside a demonstration there is nothing here. */
  @Post('/session/demo')
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const account = field(request.body, 'account');
    const id = account === undefined ? undefined : await this.demoAccounts.idOf(account);
    if (id === undefined) return refuse(reply, 404);
    const { name, options } = this.settings.session;
    await this.sessions.end(request.cookies[name]);
    reply.setCookie(name, await this.sessions.begin(id, browserOf(request)), options);
    return goOn(reply, pathOf(field(request.body, 'next')));
  }

  @Post('/session/end')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { name, options } = this.settings.session;
    const token = request.cookies[name];
    await this.sessions.end(token);
    reply.clearCookie(name, options);
    return goOn(reply, pathOf(field(request.body, 'next')));
  }

  /** Gives the session another token, with which it has the roles that were granted since. */
  @Post('/session/renew')
  async renew(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { name, options } = this.settings.session;
    const token = request.cookies[name];
    const renewed = token === undefined ? undefined : await this.sessions.renew(token);
    const next = pathOf(field(request.body, 'next'));
    if (renewed === undefined) return goOn(reply, pageAt('/sign-in', { next }));
    reply.setCookie(name, renewed, options);
    return goOn(reply, next);
  }

  /** Ends another session of one's own, or all others. */
  @Post('/session/revoke')
  async revoke(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const token = request.cookies[this.settings.session.name];
    const { accountId } = await this.sessions.of(token);
    if (accountId === null || token === undefined)
      return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    const key = field(request.body, 'session');
    if (key === undefined) await this.sessions.endOthers(accountId, token);
    else await this.sessions.endOne(accountId, key);
    return goOn(reply, '/account');
  }
}

const browserOf = (request: FastifyRequest): string | null => browserWords(request.headers['user-agent']);
