import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { addressKey } from '../platform/column/column.js';

/** The letter with which the refs of a kind begin. */
export const letterOfKind = {
  INITIATIVE: 'I',
  AREA: 'A',
  COST_LINE: 'C',
  EDITION: 'E',
  DOCUMENT: 'D',
  OBJECTIVE: 'G',
  INDICATOR: 'K',
  PROCEEDING: 'Q',
  SUBMISSION: 'S',
  FUNDING: 'F',
  ALTERNATIVE: 'V',
} as const;
export type Kind = keyof typeof letterOfKind;
export type Standing = 'RECORD' | 'ILLUSTRATIVE';

/**
 * Identity, and what every page needs of it. A draft has no ref, so that neither a number nor a gap tells of it.
 * `path` leads down to the current published placement by internal keys, each ended by a dot ("12.45.99.").
 */
@Entity('address')
@Unique('address_ref_key', ['ref'])
@Check(
  'address_kind_known',
  `kind IN (${Object.keys(letterOfKind)
    .map((kind) => `'${kind}'`)
    .join(', ')})`,
)
@Check('address_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
@Check('address_ref_is_of_kind', `ref IS NULL OR ref ~ '^[A-Z]-[1-9][0-9]*$'`)
@Index('address_path', ['path'])
@Index('address_initiative', ['initiativeId'])
@Index('address_title_words', { synchronize: false })
@Index('address_draft_key', ['draftKey'], { unique: true, where: 'draft_key IS NOT NULL' })
export class Address {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'address_pkey',
  })
  id: string;

  @Column({ type: 'text', nullable: true })
  ref: string | null;

  @Column({ type: 'text' })
  kind: Kind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  standing: Standing;

  @Column({ ...addressKey, name: 'initiative_id', nullable: true })
  initiativeId: string | null;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'address_initiative_fkey' })
  initiative?: Address | null;

  @Column({ type: 'text', nullable: true, collation: 'C' })
  path: string | null;

  /** By what a draft is reached that is written on the site: random, so that it tells nothing of others. */
  @Column({ type: 'uuid', name: 'draft_key', nullable: true })
  draftKey: string | null;
}
