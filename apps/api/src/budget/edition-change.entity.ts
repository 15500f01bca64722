import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { addressKey } from '../platform/column/column.js';
import { Edition } from './edition.entity.js';

/** Why an edition has a line otherwise than the one before, or has it no more. Frozen with the edition. */
@Entity('edition_change')
@Index('edition_change_line', ['lineId'])
@Check('edition_change_reason_within_limit', 'char_length(reason) BETWEEN 1 AND 2000')
export class EditionChange {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'edition_change_pkey' })
  editionId: string;

  @PrimaryColumn({ ...addressKey, name: 'line_id', primaryKeyConstraintName: 'edition_change_pkey' })
  lineId: string;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'edition_change_edition_fkey' })
  edition?: Edition;

  /** Of a line that is left out, there is no row in the edition: only its address. */
  @ManyToOne(() => Address)
  @JoinColumn({ name: 'line_id', foreignKeyConstraintName: 'edition_change_line_fkey' })
  line?: Address;

  @Column({ type: 'text' })
  reason: string;
}
