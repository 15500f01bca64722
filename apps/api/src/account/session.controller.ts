import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from './account.service.js';
import { DemoAccounts } from './demo-account.service.js';
import type { SessionCookie } from './session-cookie.js';

type WithCookies = FastifyReply & {
  setCookie(name: string, value: string, options: SessionCookie['options']): unknown;
  clearCookie(name: string, options: SessionCookie['options']): unknown;
};

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
  async signIn(@Req() request: FastifyRequest, @Res() reply: WithCookies): Promise<void> {
    if (!this.isFromHere(request)) return this.refuse(reply, 403);
    const { account, next } = fieldsOf(request.body);
    const id = account === undefined ? undefined : await this.demoAccounts.idOf(account);
    if (id === undefined) return this.refuse(reply, 404);
    const { name, options } = this.settings.cookie;
    reply.setCookie(name, await this.sessions.begin(id), options);
    reply.redirect(pathOf(next), 303);
  }

  @Post('/session/end')
  async signOut(@Req() request: FastifyRequest, @Res() reply: WithCookies): Promise<void> {
    if (!this.isFromHere(request)) return this.refuse(reply, 403);
    const { name, options } = this.settings.cookie;
    const token = (request as { cookies?: Record<string, string | undefined> }).cookies?.[name];
    if (token !== undefined) await this.sessions.end(token);
    reply.clearCookie(name, options);
    reply.redirect(pathOf(fieldsOf(request.body).next), 303);
  }

  /** A form of another site must not sign anybody in or out. Browsers send Origin with every POST. */
  private isFromHere(request: FastifyRequest): boolean {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    return (
      origin === undefined ||
      origin === new URL(this.settings.publicUrl).origin ||
      hostOf(origin) === request.headers.host
    );
  }

  private refuse(reply: FastifyReply, status: 403 | 404): void {
    void reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(status === 404 ? 'There is no such account here.' : 'This form came from another site.');
  }
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** Only a path of this site: "//elsewhere" and "/\elsewhere" would leave it. */
const pathOf = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';

function fieldsOf(body: unknown): { account?: string; next?: string } {
  const fields = (body ?? {}) as Record<string, unknown>;
  const { account, next } = fields;
  return { ...(typeof account === 'string' && { account }), ...(typeof next === 'string' && { next }) };
}
