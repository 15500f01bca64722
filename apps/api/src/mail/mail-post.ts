import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import type { MailRoute } from '../platform/config/mail-route.js';
import { Database } from '../platform/database/database.js';
import { DatabaseUnavailable } from '../platform/database/unavailable.js';

const queue = 'mail';
/** The schema of the job queue, which the migrations made. */
const schema = 'queue';
const keptFor = '3 days';
const sweepEveryMs = 60 * 60 * 1000;

interface Waiting extends Record<string, string | null> {
  recipient: string;
  subject: string;
  body: string;
}

interface MailJob {
  mail: string;
}

export interface MailPostOptions {
  route: MailRoute;
  publicUrl: string;
  logger: Logger;
}

/**
 * Takes mails to the mail server, at least once: a mail is noted as sent after the server took it, so that a crash
 * between the two sends it again, under the same Message-ID. While the server is away it is tried again, each time later,
 * for two weeks.
 */
@Injectable()
export class MailPost {
  private boss: PgBoss | undefined;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly options: MailPostOptions,
  ) {}

  /** Begins to take mails, once the database is there. */
  async start(): Promise<void> {
    this.sweeping ??= setInterval(() => void this.sweep().catch(this.warn), sweepEveryMs).unref();
    const { route } = this.options;
    if (route.kind !== 'smtp' || this.boss) return;
    const boss = new PgBoss({
      ...this.database.ownPool('plumbline mail', 2),
      ...{ schema, migrate: false, createSchema: false, schedule: false, registerInstance: false },
      ...{ reindex: false, monitorVacuum: false },
    });
    boss.on('error', this.warn);
    await boss.start();
    this.boss = boss;
    await boss.work<MailJob>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
      for (const { data } of jobs) await this.deliver(data.mail);
    });
  }

  /** What pg-boss does by itself every minute: gives mails back whose process died, and deletes jobs that are done. */
  async tidyQueue(): Promise<void> {
    await this.boss?.supervise(queue);
  }

  async stop(): Promise<void> {
    clearInterval(this.sweeping);
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
    this.boss = undefined;
  }

  /** Puts a mail into the queue, within the transaction that wrote it. */
  async enqueue(rows: EntityManager, mail: string): Promise<void> {
    if (!this.boss) throw new DatabaseUnavailable('starting');
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await rows.query<Record<string, unknown>[]>(text, values),
      }),
    };
    await this.boss.send(queue, { mail }, { db });
  }

  private async deliver(id: string): Promise<void> {
    const { route, publicUrl } = this.options;
    const [mail] = await this.database.read<Waiting>(
      'mail that waits',
      'SELECT recipient, subject, body FROM mail WHERE id = $1 AND sent_at IS NULL AND refused_at IS NULL',
      [id],
    );
    if (!mail || route.kind !== 'smtp') return;
    const isTaken = await takenBy(route, mail, `<${id}@${new URL(publicUrl).hostname}>`);
    await this.database.transaction((rows) =>
      rows.query(
        `UPDATE mail SET sent_at = CASE WHEN $2 THEN clock_timestamp() END, refused_at = CASE WHEN NOT $2 THEN clock_timestamp() END
         WHERE id = $1`,
        [id, isTaken],
      ),
    );
  }

  /** Deletes the mails that went out some days ago, and those that nobody will take any more. */
  async sweep(): Promise<void> {
    await this.database.transaction((rows) =>
      rows.query(
        `DELETE FROM mail WHERE sent_at < clock_timestamp() - $1::interval OR refused_at < clock_timestamp() - $1::interval
           OR written_at < clock_timestamp() - interval '17 days'`,
        [keptFor],
      ),
    );
  }

  private readonly warn = (err: unknown): void => {
    this.options.logger.warn({ err: withoutPeople(err) }, 'mail waits');
  };
}

/**
 * Whether the mail server took the mail; not where it says that it never will (RFC 5321, 4.2.1: 5yz).
 * @throws where it may be tried again
 */
async function takenBy(
  { url, from }: { url: string; from: string },
  { recipient, subject, body }: Waiting,
  messageId: string,
): Promise<boolean> {
  const transport = createTransport(url, { from });
  try {
    await transport.sendMail({ to: recipient, subject, text: body, messageId });
    return true;
  } catch (error) {
    if (isForEver(error)) return false;
    throw new Error(`The mail server did not take a mail: ${codeIn(error)}`);
  } finally {
    transport.close();
  }
}

/** Of what SMTP says only codes are kept: its words name people. */
function codeIn(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded ? String(error.code) : 'no code';
}

function isForEver(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return false;
  const isAboutMail = 'command' in error && ['RCPT TO', 'DATA'].includes(String(error.command));
  return isAboutMail && Number(error.responseCode) >= 550;
}

const withoutPeople = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
