import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { MailPost, type MailPostOptions } from './mail-post.js';
import { MailResolver } from './mail.resolver.js';
import { Mails } from './mail.service.js';

@Module({})
export class MailModule {
  static of(options: MailPostOptions): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        MailResolver,
        {
          provide: MailPost,
          inject: [Database],
          useFactory: (database: Database) => new MailPost(database, options),
        },
        {
          provide: Mails,
          inject: [Database, MailPost],
          useFactory: (database: Database, post: MailPost) => new Mails(database, post, options.route),
        },
      ],
      exports: [Mails],
    };
  }
}
