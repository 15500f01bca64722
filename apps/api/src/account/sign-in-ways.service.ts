import { Injectable } from '@nestjs/common';
import { Mails } from '../mail/mail.service.js';
import { SingleSignOn } from './single-sign-on.service.js';

export interface SignInWays {
  byEmail: boolean;
  isMailLate: boolean;
  hasOutbox: boolean;
  bySingleSignOn: boolean;
}

/** How people can sign in here. */
@Injectable()
export class WaysIn {
  constructor(
    private readonly mails: Mails,
    private readonly singleSignOn: SingleSignOn,
  ) {}

  async now(): Promise<SignInWays> {
    const { isOn, hasOutbox } = this.mails;
    return {
      byEmail: isOn,
      isMailLate: isOn && !hasOutbox && (await this.mails.isLate()),
      hasOutbox,
      bySingleSignOn: this.singleSignOn.isOn,
    };
  }
}
