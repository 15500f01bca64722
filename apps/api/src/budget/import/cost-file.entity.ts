import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../account/account.entity.js';
import { Initiative } from '../../initiative/initiative.entity.js';
import { addressKey, writtenAt } from '../../platform/column/column.js';

/** A file of costs while an editor works on it. It goes when its draft is made, and after a day. */
@Entity('cost_file')
@Index('cost_file_account', ['accountId'])
@Index('cost_file_begun', ['begunAt'])
@Check('cost_file_has_bytes', 'byte_length > 0')
@Check('cost_file_name_within_limit', 'char_length(name) BETWEEN 1 AND 200')
export class CostFile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'cost_file_pkey' })
  key: string;

  @Column({ ...addressKey, name: 'initiative_id' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'cost_file_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'cost_file_account_fkey' })
  account?: Account;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'bigint', name: 'byte_length' })
  byteLength: string;

  @Column({ ...writtenAt, name: 'begun_at' })
  begunAt: string;
}

/** A piece of a file as it was sent, compressed. */
@Entity('cost_file_piece')
export class CostFilePiece {
  @PrimaryColumn({ type: 'uuid', name: 'file_key', primaryKeyConstraintName: 'cost_file_piece_pkey' })
  fileKey: string;

  @ManyToOne(() => CostFile, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_key', foreignKeyConstraintName: 'cost_file_piece_file_fkey' })
  file?: CostFile;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'cost_file_piece_pkey' })
  ordinal: number;

  @Column({ type: 'bytea' })
  zipped: Buffer;

  /** Whether it has no other bytes than those of ASCII, which say nothing of the encoding. */
  @Column({ type: 'boolean', name: 'is_plain' })
  isPlain: boolean;
}

/** What the columns of a file of an initiative were taken for, to be suggested for the next file with these columns. */
@Entity('cost_mapping')
export class CostMapping {
  @PrimaryColumn({ ...addressKey, name: 'initiative_id', primaryKeyConstraintName: 'cost_mapping_pkey' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'cost_mapping_initiative_fkey' })
  initiative?: Initiative;

  @PrimaryColumn({
    type: 'text',
    primaryKeyConstraintName: 'cost_mapping_pkey',
    comment: 'hash of the heads of the columns that it was made for',
  })
  heads: string;

  /** In the form of docs/import-costs.md. */
  @Column({ type: 'text' })
  mapping: string;

  @Column({ ...writtenAt, name: 'kept_at' })
  keptAt: string;
}
