import { randomBytes } from 'node:crypto';
import { Controller, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Mails } from '../mail/mail.service.js';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { Attempts } from './attempts.js';
import { browserWords } from './browser.rules.js';
import { field, goOn, isFromHere, pageAt, pathOf, refuse } from './form.js';
import { readAddress } from './sign-in.rules.js';
import { SignIn } from './sign-in.service.js';

/** Signing in by a link, by plain forms, so that it works without JavaScript. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly mails: Mails,
    private readonly attempts: Attempts,
    private readonly settings: AccountSettings,
  ) {}

  /** Sends a link. What is answered is the same for every address, known or not. */
  @Post('/session/ask')
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { asking, publicUrl } = this.settings;
    if (!isFromHere(request, publicUrl)) return refuse(reply, 403);
    if (!this.mails.isOn) return refuse(reply, 404);
    const next = pathOf(field(request.body, 'next'));
    const address = readAddress(field(request.body, 'email'));
    if (!address) return goOn(reply, pageAt('/sign-in', { fault: 'email', next }));
    await this.attempts.count(request.ip, address.key);
    const browser = request.cookies[asking.name] ?? randomBytes(32).toString('base64url');
    const code = await this.signIn.ask({ address, next, browser });
    reply.setCookie(asking.name, browser, asking.options);
    return goOn(reply, pageAt('/sign-in/sent', { code }));
  }

  /** Signs in whoever has the link: at a press of a button, since programs that look at mails follow links. */
  @Post('/session/link')
  async confirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { asking, session, publicUrl } = this.settings;
    if (!isFromHere(request, publicUrl)) return refuse(reply, 403);
    await this.attempts.count(request.ip);
    const token = field(request.body, 'token') ?? '';
    const signedIn = await this.signIn.confirm({
      token,
      browser: request.cookies[asking.name],
      code: field(request.body, 'code')?.replaceAll(/\s/g, ''),
      browserWords: browserWords(request.headers['user-agent']),
    });
    if (signedIn.verdict === 'needs-code')
      return goOn(reply, pageAt('/sign-in/link', { token, code: 'wanted' }));
    if (signedIn.verdict === 'wrong-code')
      return goOn(reply, pageAt('/sign-in/link', { token, code: 'wrong' }));
    if (signedIn.verdict !== 'stands')
      return goOn(reply, pageAt('/sign-in/ended', { why: signedIn.verdict }));
    // The session that the browser had before, whoever put it there, is not the one of whoever signs in.
    await this.sessions.end(request.cookies[session.name]);
    reply.clearCookie(asking.name, asking.options);
    reply.setCookie(session.name, signedIn.session, session.options);
    const { next, isNew } = signedIn;
    return goOn(reply, isNew ? pageAt('/account', { new: 'yes', next }) : next);
  }
}
