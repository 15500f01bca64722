import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { writtenAt } from '../platform/column/column.js';

/**
 * A mail that was sent or is to be. Whom it is for and what it says are personal data: they stand here alone, jobs carry
 * the id only, and the row is deleted some days after it went out.
 */
@Entity('mail')
@Index('mail_sent', ['sentAt'], { where: 'sent_at IS NOT NULL' })
@Index('mail_waiting', ['writtenAt'], { where: 'sent_at IS NULL AND refused_at IS NULL' })
@Check('mail_refused_is_not_sent', 'sent_at IS NULL OR refused_at IS NULL')
export class Mail {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mail_pkey' })
  id: string;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ ...writtenAt, name: 'written_at' })
  writtenAt: string;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt: string | null;

  /** When a mail server said that it will never take it. */
  @Column({ type: 'timestamptz', name: 'refused_at', nullable: true })
  refusedAt: string | null;
}
