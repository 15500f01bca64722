import { Injectable } from '@nestjs/common';
import { Mails } from '../mail/mail.service.js';

/** How people can sign in here. */
@Injectable()
export class SignInWays {
  constructor(private readonly mails: Mails) {}

  async now(): Promise<{ byEmail: boolean; isMailLate: boolean; hasOutbox: boolean }> {
    const { isOn, hasOutbox } = this.mails;
    return { byEmail: isOn, hasOutbox, isMailLate: isOn && (await this.mails.isLate()) };
  }
}
