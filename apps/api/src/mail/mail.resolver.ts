import { Query, Resolver } from '@nestjs/graphql';
import { Mails } from './mail.service.js';

@Resolver()
export class MailResolver {
  constructor(private readonly mails: Mails) {}

  @Query()
  outbox() {
    return this.mails.outbox();
  }
}
