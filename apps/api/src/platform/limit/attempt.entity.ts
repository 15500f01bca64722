import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much a sender did within a time that is running. */
@Entity('attempt', {
  comment: 'counts of senders by keyed hash; not in the log of the database, and empty after a crash',
})
export class Attempt {
  @PrimaryColumn({ type: 'character varying', length: 255, primaryKeyConstraintName: 'attempt_pkey' })
  key: string;

  @Column({ type: 'integer', default: 0 })
  points: number;

  /** When that time is over, in milliseconds since 1970 by the database's clock. */
  @Column({ type: 'bigint', nullable: true })
  expire: string | null;
}
