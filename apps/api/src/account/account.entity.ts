import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { addressKey, writtenAt } from '../platform/column/column.js';

/** Somebody who can sign in. What identifies them to the outside (an e-mail, an issuer and subject) gets tables of its own. */
@Entity('account')
@Unique('account_public_id_key', ['publicId'])
@Index('account_demo_key', ['demoKey'], { unique: true })
@Index('account_name', { synchronize: false })
export class Account {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'account_pkey' })
  id: string;

  /** By what it is known in links; the key itself never leaves the server. */
  @Column({ type: 'uuid', name: 'public_id', generated: 'uuid' })
  publicId: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName: string;

  /** How an account of the demonstration is named for signing in with one click; nothing for everybody else. */
  @Column({ type: 'text', name: 'demo_key', nullable: true })
  demoKey: string | null;

  @Column({ ...writtenAt, name: 'created_at' })
  createdAt: string;
}

/** A role that an account has: on the whole site, or on one initiative; a representative has it for an organisation. */
@Entity('role_grant')
@Index('role_grant_account', ['accountId'])
@Index('role_grant_given', ['accountId'], { where: `role NOT IN ('PARTICIPANT', 'REPRESENTATIVE')` })
@Index('role_grant_organisation', ['organisationId'], { where: 'organisation_id IS NOT NULL' })
@Index('role_grant_representative', ['accountId', 'organisationId'], {
  unique: true,
  where: `role = 'REPRESENTATIVE'`,
})
@Check(
  'role_grant_role_known',
  `role IN ('PARTICIPANT', 'REPRESENTATIVE', 'EDITOR', 'MODERATOR', 'TREASURER', 'AUDITOR', 'ADMINISTRATOR')`,
)
@Check(
  'role_grant_representative_speaks_for_one',
  `(role = 'REPRESENTATIVE') = (organisation_id IS NOT NULL)`,
)
export class RoleGrant {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'role_grant_pkey',
  })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'role_grant_account_fkey' })
  account?: Account;

  @Column({ type: 'text' })
  role: string;

  @Column({ ...addressKey, name: 'initiative_id', nullable: true })
  initiativeId: string | null;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'role_grant_initiative_fkey' })
  initiative?: Address | null;

  @Column({ type: 'bigint', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'role_grant_organisation_fkey' })
  organisation?: Organisation | null;

  /** A session has it once it was renewed after this. */
  @Column({ ...writtenAt, name: 'granted_at' })
  grantedAt: string;
}

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('session')
@Index('session_account', ['accountId'])
export class Session {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'session_pkey' })
  tokenHash: Buffer;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account_fkey' })
  account?: Account;

  @Column({ ...writtenAt, name: 'began_at' })
  beganAt: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;

  /** To the hour. */
  @Column({ ...writtenAt, name: 'last_seen_at' })
  lastSeenAt: string;

  /** When its token was last made; it sees the roles that were granted before. */
  @Column({ ...writtenAt, name: 'renewed_at' })
  renewedAt: string;

  /** The kind of browser in words, such as "Firefox on Linux". */
  @Column({ type: 'text', nullable: true })
  browser: string | null;
}
