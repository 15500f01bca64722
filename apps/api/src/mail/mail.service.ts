import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailRoute } from '../platform/config/mail-route.js';
import { Database } from '../platform/database/database.js';
import { MailPost } from './mail-post.js';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A mail of the outbox. */
export interface OutboxMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  writtenAt: string;
}

/** Writes mails. They go out when the transaction that wrote them is committed, and only then. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly post: MailPost,
    private readonly route: MailRoute,
  ) {}

  /** Whether mail goes anywhere at all. */
  get isOn(): boolean {
    return this.route.kind !== 'none';
  }

  /** Whether mails are shown on a page instead of being sent. */
  get hasOutbox(): boolean {
    return this.route.kind === 'outbox';
  }

  /** Writes a mail within the caller's transaction. */
  async send(rows: EntityManager, { to, subject, text }: Letter): Promise<void> {
    if (!this.isOn) throw new Error('A mail was written where none can be sent');
    const id = randomUUID();
    // In the outbox it has arrived as soon as it is written.
    await rows.query(
      `INSERT INTO mail (id, recipient, subject, body, sent_at)
       VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN clock_timestamp() END)`,
      [id, to, subject, text, this.hasOutbox],
    );
    if (this.route.kind === 'smtp') await this.post.enqueue(rows, id);
  }

  /** The latest mails of the demonstration, newest first; nothing where there is no outbox. */
  async outbox(): Promise<OutboxMail[] | null> {
    if (!this.hasOutbox) return null;
    return this.database.read<OutboxMail & Record<string, string>>(
      'outbox',
      `SELECT id, recipient, subject, body AS text, written_at AS "writtenAt" FROM mail ORDER BY written_at DESC, id LIMIT 50`,
      [],
    );
  }

  /** Whether mail has been waiting for longer than a minute, so that people can be told. */
  async isLate(): Promise<boolean> {
    const [late] = await this.database.read<{ isLate: boolean }>(
      'late mail',
      `SELECT EXISTS (SELECT FROM mail WHERE sent_at IS NULL AND refused_at IS NULL
         AND written_at < clock_timestamp() - interval '1 minute') AS "isLate"`,
      [],
    );
    return late?.isLate ?? false;
  }
}
