import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

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
}
