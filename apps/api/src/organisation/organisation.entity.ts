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
import { writtenAt } from '../platform/column/column.js';

/** A body that can take a position, pledge and pay. */
@Entity('organisation')
@Unique('organisation_slug_key', ['slug'])
@Check('organisation_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
@Check(
  'organisation_role_known',
  `role IN ('REGISTRY', 'REGISTRAR', 'ROOT_OPERATOR', 'RESOURCE_CONSTRAINED_OPERATOR', 'REGISTRANT', 'SECURITY_RESPONSE', 'GOVERNMENT', 'POLICY', 'LAW_ENFORCEMENT', 'ASSOCIATION', 'OTHER')`,
)
export class Organisation {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'organisation_pkey',
  })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'text' })
  standing: 'RECORD' | 'ILLUSTRATIVE';

  /** Its own domain for e-mail: who has an address there, and speaks for it, has shown that it is what it says. */
  @Column({ type: 'text', nullable: true })
  domain: string | null;

  /** What it has to gain or to lose, in its own words. */
  @Column({ type: 'text', nullable: true })
  interests: string | null;

  @Column({ type: 'timestamptz', name: 'verified_at', nullable: true })
  verifiedAt: string | null;
}

/** That an organisation is a member of an association, which may speak for it. */
@Entity('organisation_membership')
@Index('organisation_membership_member', ['memberId'])
@Check('organisation_membership_not_of_itself', 'association_id <> member_id')
export class OrganisationMembership {
  @PrimaryColumn({
    type: 'bigint',
    name: 'association_id',
    primaryKeyConstraintName: 'organisation_membership_pkey',
  })
  associationId: string;

  @PrimaryColumn({
    type: 'bigint',
    name: 'member_id',
    primaryKeyConstraintName: 'organisation_membership_pkey',
  })
  memberId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({
    name: 'association_id',
    foreignKeyConstraintName: 'organisation_membership_association_fkey',
  })
  association?: Organisation;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'organisation_membership_member_fkey' })
  member?: Organisation;

  @Column({ ...writtenAt, name: 'began_at' })
  beganAt: string;
}

/** An e-mail address whose owner may come to speak for an organisation: personal data, gone once it is accepted. */
@Entity('organisation_invitation')
@Index('organisation_invitation_address', ['addressKey'])
export class OrganisationInvitation {
  @PrimaryColumn({
    type: 'bigint',
    name: 'organisation_id',
    primaryKeyConstraintName: 'organisation_invitation_pkey',
  })
  organisationId: string;

  @PrimaryColumn({
    type: 'text',
    name: 'address_key',
    primaryKeyConstraintName: 'organisation_invitation_pkey',
  })
  addressKey: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'organisation_invitation_organisation_fkey',
  })
  organisation?: Organisation;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;
}
