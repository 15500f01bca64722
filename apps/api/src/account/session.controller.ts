import { Controller, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie'; // What it adds to requests and replies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { DemoAccounts } from './demo-account.service.js';
import type { SessionCookie } from './session-cookie.js';

export abstract class SessionSettings {
  abstract readonly cookie: SessionCookie;
  abstract readonly publicUrl: string;
}

/** Signing in and out by plain forms, so that it works without JavaScript. */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly demoAccounts: DemoAccounts,
    private readonly settings: SessionSettings,
  ) {}

  /** Signs a demo account in. Outside a demonstration there is nothing here. */
  @Post('/session/demo')
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.isFromHere(request)) return refuse(reply, 403);
    const { account, next } = fieldsOf(request.body);
    const id = account === undefined ? undefined : await this.demoAccounts.idOf(account);
    if (id === undefined) return refuse(reply, 404);
    const { name, options } = this.settings.cookie;
    await reply.setCookie(name, await this.sessions.begin(id), options).redirect(pathOf(next), 303);
  }

  @Post('/session/end')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.isFromHere(request)) return refuse(reply, 403);
    const { name, options } = this.settings.cookie;
    const token = request.cookies[name];
    if (token !== undefined) await this.sessions.end(token);
    await reply.clearCookie(name, options).redirect(pathOf(fieldsOf(request.body).next), 303);
  }

  /** A form of another site must not sign anybody in or out. Browsers send Origin with every POST. */
  private isFromHere(request: FastifyRequest): boolean {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    if (origin === undefined || origin === new URL(this.settings.publicUrl).origin) return true;
    return URL.canParse(origin) && new URL(origin).host === request.headers.host;
  }
}

async function refuse(reply: FastifyReply, status: 403 | 404): Promise<void> {
  await reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(status === 404 ? 'There is no such account here.' : 'This form came from another site.');
}

/** Only a path of this site, in the characters that a header may have: "//elsewhere" and "/\elsewhere" would leave it. */
const pathOf = (next: string | undefined): string =>
  next !== undefined && /^\/(?!\/)[!-[\]-~]*$/.test(next) ? next : '/';

function fieldsOf(body: unknown): { account?: string; next?: string } {
  if (typeof body !== 'object' || body === null) return {};
  const account = 'account' in body ? body.account : undefined;
  const next = 'next' in body ? body.next : undefined;
  return { ...(typeof account === 'string' && { account }), ...(typeof next === 'string' && { next }) };
}
