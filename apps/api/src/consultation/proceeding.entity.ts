import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Initiative } from '../initiative/initiative.entity.js';
import { addressKey } from '../platform/column/column.js';

/** What the public is asked, and from when to when. `closesAt` follows its extensions. */
@Entity('proceeding')
@Check('proceeding_closes_after_it_opens', 'closes_at > opens_at')
export class Proceeding {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'proceeding_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'proceeding_address_fkey' })
  address?: Address;

  @Column({ type: 'text' })
  question: string;

  @Column({ type: 'timestamptz', name: 'opens_at' })
  opensAt: string;

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** That a proceeding is about an initiative. */
@Entity('proceeding_initiative')
@Index('proceeding_initiative_initiative', ['initiativeId'])
export class ProceedingInitiative {
  @PrimaryColumn({
    ...addressKey,
    name: 'proceeding_id',
    primaryKeyConstraintName: 'proceeding_initiative_pkey',
  })
  proceedingId: string;

  @PrimaryColumn({
    ...addressKey,
    name: 'initiative_id',
    primaryKeyConstraintName: 'proceeding_initiative_pkey',
  })
  initiativeId: string;

  @ManyToOne(() => Proceeding)
  @JoinColumn({ name: 'proceeding_id', foreignKeyConstraintName: 'proceeding_initiative_proceeding_fkey' })
  proceeding?: Proceeding;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'proceeding_initiative_initiative_fkey' })
  initiative?: Initiative;
}

/** A change of the closing time of a proceeding. */
@Entity('proceeding_extension')
@Check('proceeding_extension_moves_the_close', 'closes_at <> closed_at')
export class ProceedingExtension {
  @PrimaryColumn({
    ...addressKey,
    name: 'proceeding_id',
    primaryKeyConstraintName: 'proceeding_extension_pkey',
  })
  proceedingId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'proceeding_extension_pkey' })
  ordinal: number;

  @ManyToOne(() => Proceeding)
  @JoinColumn({ name: 'proceeding_id', foreignKeyConstraintName: 'proceeding_extension_proceeding_fkey' })
  proceeding?: Proceeding;

  @Column({ type: 'timestamptz', name: 'closed_at' })
  closedAt: string;

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt: string;

  @Column({ type: 'date', name: 'announced_on', nullable: true })
  announcedOn: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** Why, in the words of whoever moved it here; nothing for the historical record. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
