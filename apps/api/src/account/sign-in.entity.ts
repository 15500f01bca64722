import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { writtenAt } from '../platform/column/column.js';
import { Account } from './account.entity.js';

/** The verified e-mail address of an account: personal data, in no act and in no export but its owner's. */
@Entity('account_email')
@Unique('account_email_key', ['addressKey'])
export class AccountEmail {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'account_email_pkey' })
  accountId: string;

  @OneToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_email_account_fkey' })
  account?: Account;

  /** As it was written. */
  @Column({ type: 'text' })
  address: string;

  /** The same in small letters, by which an account is found. */
  @Column({ type: 'text', name: 'address_key' })
  addressKey: string;

  @Column({ ...writtenAt, name: 'verified_at' })
  verifiedAt: string;
}

/** A link that signs in whoever has it, once. Of its token, its code and the browser that asked only hashes are kept. */
@Entity('sign_in_link')
@Index('sign_in_link_expires', ['expiresAt'])
@Check('sign_in_link_code_with_browser', '(browser_hash IS NULL) = (code_hash IS NULL)')
export class SignInLink {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'sign_in_link_pkey' })
  tokenHash: Buffer;

  @Column({ type: 'text' })
  address: string;

  /** The cookie of the browser that asked; nothing where an operator made the link for a person. */
  @Column({ type: 'bytea', name: 'browser_hash', nullable: true })
  browserHash: Buffer | null;

  @Column({ type: 'bytea', name: 'code_hash', nullable: true })
  codeHash: Buffer | null;

  @Column({ type: 'integer', name: 'wrong_codes', default: 0 })
  wrongCodes: number;

  /** The page to go on to. */
  @Column({ type: 'text' })
  next: string;

  @Column({ ...writtenAt, name: 'asked_at' })
  askedAt: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;

  @Column({ type: 'timestamptz', name: 'used_at', nullable: true })
  usedAt: string | null;
}
