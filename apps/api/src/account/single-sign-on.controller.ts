import { Controller, Get, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { Attempts } from './attempts.js';
import { browserWords } from './browser.rules.js';
import { field, goOn, pageAt, pathOf, refuse } from './form.js';
import { SingleSignOn } from './single-sign-on.service.js';

/** The way to another site that says who somebody is, and back. It begins by a link, since a form may not leave this site. */
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly settings: AccountSettings,
  ) {}

  @Get('/session/oidc')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.singleSignOn.isOn) return refuse(reply, 404);
    await this.attempts.count(request.ip);
    const begun = await this.singleSignOn.begin(pathOf(field(request.query, 'next')));
    if (!begun) return goOn(reply, pageAt('/sign-in/ended', { why: 'away' }));
    const { name, options } = this.settings.away;
    reply.setCookie(name, begun.memo, options);
    return goOn(reply, begun.to);
  }

  @Get('/session/oidc/callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.singleSignOn.isOn) return refuse(reply, 404);
    await this.attempts.count(request.ip);
    const { away, session } = this.settings;
    const mark = request.url.indexOf('?');
    const signedOn = await this.singleSignOn.finish(
      mark < 0 ? '' : request.url.slice(mark),
      request.cookies[away.name],
      browserWords(request.headers['user-agent']),
    );
    reply.clearCookie(away.name, away.options);
    if (!signedOn) return goOn(reply, pageAt('/sign-in/ended', { why: 'elsewhere' }));
    await this.sessions.end(request.cookies[session.name]);
    reply.setCookie(session.name, signedOn.session, session.options);
    const { next, isNew } = signedOn;
    return goOn(reply, isNew ? pageAt('/account', { new: 'yes', next }) : next);
  }
}
