import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { Erasure } from './erasure.service.js';
import { field, goOn, isFromHere, pageAt, refuse } from './form.js';
import { OwnData } from './own-data.service.js';

/** Taking along and erasing what is kept of oneself. */
@Controller()
export class OwnDataController {
  constructor(
    private readonly sessions: Sessions,
    private readonly ownData: OwnData,
    private readonly erasure: Erasure,
    private readonly settings: AccountSettings,
  ) {}

  @Get('/account/data.json')
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { accountId } = await this.sessions.of(request.cookies[this.settings.session.name]);
    if (accountId === null) return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    await reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="my-data.json"')
      .type('application/json; charset=utf-8')
      .send(await this.ownData.of(accountId));
  }

  /** Erases the account of whoever asks and has said that they mean it. */
  @Post('/account/erase')
  async erase(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromHere(request, this.settings.publicUrl)) return refuse(reply, 403);
    const { name, options } = this.settings.session;
    const { accountId } = await this.sessions.of(request.cookies[name]);
    if (accountId === null) return goOn(reply, pageAt('/sign-in', { next: '/account' }));
    const choice = field(request.body, 'words');
    const isMeant = field(request.body, 'sure') !== undefined;
    if (!isMeant || (choice !== 'withhold' && choice !== 'erase'))
      return goOn(reply, pageAt('/account', { fault: 'erase' }));
    const isDone = await this.erasure.erase(accountId, choice);
    if (!isDone) return goOn(reply, pageAt('/account', { fault: 'demo' }));
    reply.clearCookie(name, options);
    return goOn(reply, '/account/erased');
  }
}
