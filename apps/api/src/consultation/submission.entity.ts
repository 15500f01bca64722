import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account/account.entity.js';
import { Address } from '../address/address.entity.js';
import { Edition } from '../budget/edition.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { addressKey, appendOnly, writtenAt } from '../platform/column/column.js';
import { Proceeding } from './proceeding.entity.js';

/** Something said to a proceeding about an address. */
@Entity('submission', { comment: appendOnly('what was said stays said') })
@Index('submission_about', ['aboutId', 'receivedAt'])
@Index('submission_account', ['accountId'], { where: 'account_id IS NOT NULL' })
@Index('submission_proceeding', ['proceedingId', 'receivedAt'])
@Index('submission_organisation', ['organisationId', 'receivedAt', 'addressId'], {
  where: 'organisation_id IS NOT NULL',
})
@Check('submission_channel_known', `channel IN ('SITE', 'MEETING', 'LETTER')`)
@Check('submission_hash_is_sha256', 'octet_length(hash) = 32')
export class Submission {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'submission_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'submission_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'about_id' })
  aboutId: string;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'about_id', foreignKeyConstraintName: 'submission_about_fkey' })
  about?: Address;

  @Column({ ...addressKey, name: 'proceeding_id' })
  proceedingId: string;

  @ManyToOne(() => Proceeding)
  @JoinColumn({ name: 'proceeding_id', foreignKeyConstraintName: 'submission_proceeding_fkey' })
  proceeding?: Proceeding;

  @Column({ ...addressKey, name: 'edition_id', nullable: true })
  editionId: string | null;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'submission_edition_fkey' })
  edition?: Edition | null;

  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'submission_account_fkey' })
  account?: Account | null;

  @Column({ type: 'bigint', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'submission_organisation_fkey' })
  organisation?: Organisation | null;

  @Column({ type: 'text' })
  channel: 'SITE' | 'MEETING' | 'LETTER';

  @Column({ type: 'bytea' })
  hash: Buffer;

  @Column({ ...writtenAt, name: 'received_at' })
  receivedAt: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;
}

/** The words and the name, apart from the record, so that they can be erased while the hash stays. */
@Entity('submission_text')
@Check('submission_text_body_within_limit', 'char_length(body) BETWEEN 1 AND 20000')
@Check('submission_text_name_within_limit', 'char_length(author_name) BETWEEN 1 AND 200')
export class SubmissionText {
  @PrimaryColumn({ ...addressKey, name: 'submission_id', primaryKeyConstraintName: 'submission_text_pkey' })
  submissionId: string;

  @OneToOne(() => Submission)
  @JoinColumn({ name: 'submission_id', foreignKeyConstraintName: 'submission_text_submission_fkey' })
  submission?: Submission;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'text', name: 'author_name', nullable: true })
  authorName: string | null;

  @Column({ type: 'bytea' })
  salt: Buffer;
}
