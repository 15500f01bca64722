import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account/account.entity.js';
import { addressKey } from '../platform/column/column.js';
import { Edition } from './edition.entity.js';

/** When a draft is to be published and by whom. It goes when that is done; why it was not done is kept for the editors. */
@Entity('edition_schedule')
@Index('edition_schedule_due', ['publishAt'], { where: 'stopped IS NULL' })
@Index('edition_schedule_account', ['accountId'])
@Index('edition_schedule_last', ['lastId'], { where: 'last_id IS NOT NULL' })
@Check(
  'edition_schedule_stopped_known',
  `stopped IN ('NEWER_EDITION', 'DRAFT_CHANGED', 'NO_LONGER_EDITOR', 'INCOMPLETE', 'SUM_TOO_LARGE')`,
)
export class EditionSchedule {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'edition_schedule_pkey' })
  editionId: string;

  @OneToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'edition_schedule_edition_fkey' })
  edition?: Edition;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'edition_schedule_account_fkey' })
  account?: Account;

  /** The id of the act that publishes it: several instances that come to it do one act. */
  @Column({ type: 'uuid', name: 'act_id' })
  actId: string;

  /** The version of the draft that was read. */
  @Column({ type: 'integer' })
  version: number;

  /** The edition that it was compared with; nothing where none was published. */
  @Column({ ...addressKey, name: 'last_id', nullable: true })
  lastId: string | null;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'last_id', foreignKeyConstraintName: 'edition_schedule_last_fkey' })
  last?: Edition | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'timestamptz', name: 'publish_at' })
  publishAt: string;

  @Column({ type: 'text', nullable: true })
  stopped: string | null;
}
