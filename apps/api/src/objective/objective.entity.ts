import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Initiative } from '../initiative/initiative.entity.js';
import { addressKey, writtenAt } from '../platform/column/column.js';

/** Something that is to be reached. */
@Entity('objective')
@Index('objective_initiative', ['initiativeId'])
export class Objective {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'objective_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'objective_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'initiative_id' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'objective_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  statement: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;
}

/** That a cost line serves an objective, with a share of it. The shares of a line are together 1 at most. */
@Entity('contribution')
@Index('contribution_objective', ['objectiveId'])
@Check('contribution_weight_is_a_share', 'weight > 0 AND weight <= 1')
@Check('contribution_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
export class Contribution {
  @PrimaryColumn({ ...addressKey, name: 'line_id', primaryKeyConstraintName: 'contribution_pkey' })
  lineId: string;

  @PrimaryColumn({ ...addressKey, name: 'objective_id', primaryKeyConstraintName: 'contribution_pkey' })
  objectiveId: string;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'line_id', foreignKeyConstraintName: 'contribution_line_fkey' })
  line?: Address;

  @ManyToOne(() => Objective)
  @JoinColumn({ name: 'objective_id', foreignKeyConstraintName: 'contribution_objective_fkey' })
  objective?: Objective;

  @Column({ type: 'numeric' })
  weight: string;

  @Column({ type: 'text' })
  standing: string;

  @Column({ ...writtenAt, name: 'recorded_at' })
  recordedAt: string;
}
