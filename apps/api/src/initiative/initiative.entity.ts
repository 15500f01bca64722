import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { addressKey } from '../platform/column/column.js';

/** Something that is planned, costs money, and is argued about. Its title is that of its address. */
@Entity('initiative')
export class Initiative {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'initiative_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'initiative_address_fkey' })
  address?: Address;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text', nullable: true })
  forum: string | null;

  @Column({ type: 'bigint', name: 'sponsor_id', nullable: true })
  sponsorId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'sponsor_id', foreignKeyConstraintName: 'initiative_sponsor_fkey' })
  sponsor?: Organisation | null;

  /** The edition that pages show unless they are asked for another: the latest published. */
  @Column({ ...addressKey, name: 'current_edition_id', nullable: true })
  currentEditionId: string | null;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'current_edition_id', foreignKeyConstraintName: 'initiative_current_edition_fkey' })
  currentEdition?: Address | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** One entry in the history of an initiative's stages, in the order of `ordinal`. */
@Entity('stage_entry')
@Check(
  'stage_entry_stage_known',
  `stage IN ('NOTION', 'STRATEGIC_PLAN', 'BUSINESS_CASE', 'CONSULTATION', 'FUNDING', 'IMPLEMENTATION', 'CLOSED')`,
)
export class StageEntry {
  @PrimaryColumn({ ...addressKey, name: 'initiative_id', primaryKeyConstraintName: 'stage_entry_pkey' })
  initiativeId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'stage_entry_pkey' })
  ordinal: number;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'stage_entry_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'text' })
  stage: string;

  @Column({ type: 'date', name: 'began_on', nullable: true })
  beganOn: string | null;

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** An area of an initiative: one of its capabilities. */
@Entity('area')
@Index('area_initiative', ['initiativeId'])
export class Area {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'area_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'area_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'initiative_id' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'area_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** A document, or a section of one, that initiatives rest on. */
@Entity('document')
export class Document {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'document_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'document_address_fkey' })
  address?: Address;

  @Column({ type: 'date', name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'integer', name: 'size_bytes', nullable: true })
  sizeBytes: number | null;

  @Column({ type: 'text', nullable: true })
  contact: string | null;

  @Column({ type: 'text' })
  note: string;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** That an initiative rests on a document. */
@Entity('initiative_document')
@Index('initiative_document_document', ['documentId'])
export class InitiativeDocument {
  @PrimaryColumn({
    ...addressKey,
    name: 'initiative_id',
    primaryKeyConstraintName: 'initiative_document_pkey',
  })
  initiativeId: string;

  @PrimaryColumn({ ...addressKey, name: 'document_id', primaryKeyConstraintName: 'initiative_document_pkey' })
  documentId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'initiative_document_initiative_fkey' })
  initiative?: Initiative;

  @ManyToOne(() => Document)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'initiative_document_document_fkey' })
  document?: Document;
}
