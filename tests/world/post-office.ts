import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';

/** A real mail server on the loopback, that keeps what it is sent. */
export interface PostOffice {
  port: number;
  received: ParsedMail[];
  /** Whether it takes nobody's mail. */
  refuse: boolean;
  /** What happens once a mail is kept, before whoever sent it is told so. */
  beforeAnswer: () => Promise<unknown>;
  close(): Promise<void>;
}

/** Opens one, at a port of its own or where one was before. */
export async function postOffice(port?: number): Promise<PostOffice> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      post.refuse ? done(Object.assign(new Error('Nobody here'), { responseCode: 550 })) : done(),
    onData(stream, _session, done) {
      void simpleParser(stream).then(async (mail) => {
        post.received.push(mail);
        await post.beforeAnswer();
        done();
      });
    },
  });
  const post: PostOffice = {
    port: port ?? (await freePort()),
    received: [],
    refuse: false,
    beforeAnswer: async () => undefined,
    async close() {
      if (server.server.listening) await new Promise<void>((done) => server.close(done));
    },
  };
  server.on('error', () => undefined);
  server.listen(post.port, '127.0.0.1');
  await once(server.server, 'listening');
  return post;
}
