import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';

/** The columns that the works read, with the relations that TypeORM's documentation would have. */

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('bigint') id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') role: string;
}

@Entity('address')
export class Address {
  @PrimaryColumn('bigint') id: string;
  @Column('text') ref: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') standing: string;
  @Column('bigint', { name: 'initiative_id' }) initiativeId: string | null;
  @Column('text') path: string | null;
}

/** A row whose ref, title and standing are kept on its address, which is read along with it. */
abstract class Addressed {
  @PrimaryColumn('bigint', { name: 'address_id' }) addressId: string;
  @OneToOne(() => Address, { eager: true })
  @JoinColumn({ name: 'address_id' })
  address: Relation<Address>;

  get ref() {
    return this.address.ref;
  }

  get title() {
    return this.address.title;
  }

  get standing() {
    return this.address.standing;
  }
}

@Entity('initiative')
export class Initiative {
  @PrimaryColumn('bigint', { name: 'address_id' }) addressId: string;
  @Column('text') summary: string;
  @Column('text') forum: string | null;
  @Column('bigint', { name: 'sponsor_id' }) sponsorId: string | null;
  @Column('bigint', { name: 'current_edition_id' }) currentEditionId: string | null;
}

@Entity('stage_entry')
export class StageEntry {
  @PrimaryColumn('bigint', { name: 'initiative_id' }) initiativeId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('text') stage: string;
  @Column('date', { name: 'began_on' }) beganOn: string | null;
  @Column('text') note: string;
  @Column('text', { name: 'source' }) sourceTitle: string | null;
  @Column('text', { name: 'source_url' }) sourceUrl: string | null;
}

@Entity('area')
export class Area extends Addressed {
  @Column('bigint', { name: 'initiative_id' }) initiativeId: string;
  @Column('integer') ordinal: number;
  @Column('text') summary: string;
}

@Entity('document')
export class Document extends Addressed {
  @Column('date', { name: 'published_on' }) publishedOn: string | null;
  @Column('text') url: string | null;
  @Column('integer', { name: 'size_bytes' }) sizeBytes: number | null;
  @OneToMany(() => InitiativeDocument, (link) => link.document) initiatives: Relation<InitiativeDocument[]>;
}

@Entity('initiative_document')
export class InitiativeDocument {
  @PrimaryColumn('bigint', { name: 'initiative_id' }) initiativeId: string;
  @PrimaryColumn('bigint', { name: 'document_id' }) documentId: string;
  @ManyToOne(() => Document, (document) => document.initiatives)
  @JoinColumn({ name: 'document_id' })
  document: Relation<Document>;
}

@Entity('edition')
export class Edition extends Addressed {
  @Column('bigint', { name: 'initiative_id' }) initiativeId: string;
  @Column('integer') number: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date | null;
  @Column('text') reason: string | null;
}

@Entity('edition_period')
export class EditionPeriod {
  @PrimaryColumn('bigint', { name: 'edition_id' }) editionId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('text') label: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
}

@Entity('edition_line')
export class EditionLine {
  @PrimaryColumn('bigint', { name: 'edition_id' }) editionId: string;
  @PrimaryColumn('bigint', { name: 'line_id' }) lineId: string;
  @Column('bigint', { name: 'parent_id' }) parentId: string | null;
  @Column('integer') ordinal: number;
  @Column('text') title: string;
  @Column('text') code: string | null;
  @Column('text', { name: 'object_class' }) objectClass: string | null;
}

@Entity('edition_total')
export class EditionTotal {
  @PrimaryColumn('bigint', { name: 'edition_id' }) editionId: string;
  @PrimaryColumn('bigint', { name: 'address_id' }) addressId: string;
  @PrimaryColumn('integer', { name: 'period_ordinal' }) periodOrdinal: number;
  @PrimaryColumn('text') currency: string;
  @Column('bigint', { name: 'low_minor' }) low: string | null;
  @Column('bigint', { name: 'base_minor' }) base: string | null;
  @Column('bigint', { name: 'high_minor' }) high: string | null;
  @Column('integer', { name: 'estimate_count' }) estimateCount: number;
}

@Entity('submission')
export class Submission extends Addressed {
  @Column('bigint', { name: 'about_id' }) aboutId: string;
  @Column('bigint', { name: 'organisation_id' }) organisationId: string | null;
  @Column('text') channel: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @OneToOne(() => SubmissionText, (text) => text.submission, { eager: true }) text: Relation<SubmissionText>;

  get authorName() {
    return this.text.authorName;
  }

  get opening() {
    return [...this.text.body].slice(0, 400).join('');
  }

  get length() {
    return [...this.text.body].length;
  }
}

@Entity('submission_text')
export class SubmissionText {
  @PrimaryColumn('bigint', { name: 'submission_id' }) submissionId: string;
  @Column('text') body: string;
  @Column('text', { name: 'author_name' }) authorName: string | null;
  @OneToOne(() => Submission, (submission) => submission.text)
  @JoinColumn({ name: 'submission_id' })
  submission: Relation<Submission>;
}

@Entity('pledge')
export class Pledge extends Addressed {
  @Column('bigint', { name: 'about_id' }) aboutId: string;
  @Column('bigint', { name: 'organisation_id' }) organisationId: string;
  @Column('text') stage: string;
  @Column('bigint', { name: 'amount_minor' }) amountMinor: string;
  @Column('text') currency: string;
  @Column('text', { name: 'period_label' }) periodLabel: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('text') conditions: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @OneToOne(() => PledgeWithdrawal, (withdrawal) => withdrawal.pledge, { eager: true })
  withdrawal: Relation<PledgeWithdrawal> | null;

  get withdrawnAt() {
    return this.withdrawal?.withdrawnAt ?? null;
  }
}

@Entity('pledge_withdrawal')
export class PledgeWithdrawal {
  @PrimaryColumn('bigint', { name: 'pledge_id' }) pledgeId: string;
  @Column('timestamptz', { name: 'withdrawn_at' }) withdrawnAt: Date;
  @OneToOne(() => Pledge, (pledge) => pledge.withdrawal)
  @JoinColumn({ name: 'pledge_id' })
  pledge: Relation<Pledge>;
}

@Entity('objective')
export class Objective extends Addressed {
  @Column('bigint', { name: 'initiative_id' }) initiativeId: string;
  @Column('text') statement: string;
}

@Entity('indicator')
export class Indicator extends Addressed {
  @Column('bigint', { name: 'objective_id' }) objectiveId: string;
  @Column('integer') ordinal: number;
  @Column('text') unit: string;
  @Column('numeric') baseline: string | null;
}

@Entity('target')
export class Target {
  @PrimaryColumn('bigint', { name: 'indicator_id' }) indicatorId: string;
  @PrimaryColumn('date', { name: 'starts_on' }) startsOn: string;
  @Column('text') label: string;
  @Column('numeric') value: string;
}

@Entity('measurement')
export class Measurement {
  @PrimaryColumn('bigint') id: string;
  @Column('bigint', { name: 'indicator_id' }) indicatorId: string;
  @Column('numeric') value: string;
  @Column('date', { name: 'measured_on' }) measuredOn: string;
}

export const entities = [
  Organisation,
  Address,
  Initiative,
  StageEntry,
  Area,
  Document,
  InitiativeDocument,
  Edition,
  EditionPeriod,
  EditionLine,
  EditionTotal,
  Submission,
  SubmissionText,
  Pledge,
  PledgeWithdrawal,
  Objective,
  Indicator,
  Target,
  Measurement,
];
