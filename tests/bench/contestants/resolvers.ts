import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Brackets, DataSource, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import * as e from './entities.js';
import type { Rows } from './rows.js';

/** A field below an object that is no row of its own: Cost, Voice, Funding and Results of an address. */
interface Strand {
  address: e.Address;
}

interface Cost extends Strand {
  edition: e.Edition | null;
}

const sourceOf = ({
  sourceTitle: title,
  sourceUrl: url,
}: {
  sourceTitle: string | null;
  sourceUrl: string | null;
}) => (title === null ? null : { title, url });

/** Rows about the address or anything under it. */
function under<Row extends object>(
  query: SelectQueryBuilder<Row>,
  { id, path }: e.Address,
): SelectQueryBuilder<Row> {
  return query.where(
    `row.about_id = ANY (ARRAY(SELECT CAST(:id AS bigint) UNION ALL SELECT below.id FROM address below
      WHERE below.path > :path AND below.path < :end))`,
    { id, path, end: path === null ? null : `${path.slice(0, -1)}/` },
  );
}

@Resolver('Query')
export class QueryResolver {
  constructor(private readonly source: DataSource) {}

  @Query('address')
  address(@Args('ref') ref: string) {
    return this.source.getRepository(e.Address).findOneBy({ ref });
  }

  @Query('search')
  async search(@Args('text') given: string, @Args('first') first: number) {
    const text = given.trim();
    const pattern = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    const rows = await this.source
      .getRepository(e.Address)
      .createQueryBuilder('row')
      .where('row.ref IS NOT NULL')
      .andWhere(
        new Brackets((either) =>
          either
            .where('row.ref = upper(:text)', { text })
            .orWhere(
              `row.kind NOT IN ('SUBMISSION', 'FUNDING') AND :text <> '' AND row.title ILIKE :pattern`,
              { text, pattern },
            ),
        ),
      )
      .orderBy('row.ref = upper(:text)', 'DESC')
      .addOrderBy('row.id', 'ASC')
      .limit(first + 1)
      .getMany();
    return page(rows, first);
  }
}

const page = <Row>(rows: Row[], first: number) => ({
  nodes: rows.slice(0, first),
  pageInfo: { hasNextPage: rows.length > first },
});

@Resolver('Address')
export class AddressResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField('initiative')
  initiative(@Parent() { initiativeId }: e.Address) {
    if (initiativeId === null) return null;
    return this.source.getRepository(e.Initiative).findOneBy({ addressId: initiativeId });
  }

  @ResolveField('cost')
  async cost(@Parent() address: e.Address, @Context('rows') rows: Rows): Promise<Cost> {
    const initiative = await this.initiative(address);
    const id = initiative?.currentEditionId;
    return { address, edition: id ? await rows.edition(id) : null };
  }

  @ResolveField('voice')
  voice(@Parent() address: e.Address): Strand {
    return { address };
  }

  @ResolveField('funding')
  funding(@Parent() address: e.Address): Strand {
    return { address };
  }

  @ResolveField('results')
  results(@Parent() address: e.Address): Strand {
    return { address };
  }
}

@Resolver('Initiative')
export class InitiativeResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField('stage')
  async stage(@Parent() { addressId: initiativeId }: e.Initiative) {
    const last = await this.source
      .getRepository(e.StageEntry)
      .findOne({ where: { initiativeId }, order: { ordinal: 'DESC' } });
    return last?.stage ?? null;
  }

  @ResolveField('sponsor')
  sponsor(@Parent() { sponsorId }: e.Initiative, @Context('rows') rows: Rows) {
    return sponsorId === null ? null : rows.organisation(sponsorId);
  }

  @ResolveField('stages')
  stages(@Parent() { addressId: initiativeId }: e.Initiative) {
    return this.source
      .getRepository(e.StageEntry)
      .find({ where: { initiativeId }, order: { ordinal: 'ASC' } });
  }

  @ResolveField('areas')
  areas(@Parent() { addressId: initiativeId }: e.Initiative) {
    return this.source.getRepository(e.Area).find({ where: { initiativeId }, order: { ordinal: 'ASC' } });
  }

  @ResolveField('documents')
  documents(@Parent() { addressId: initiativeId }: e.Initiative) {
    return this.source
      .getRepository(e.Document)
      .find({ where: { initiatives: { initiativeId } }, order: { publishedOn: 'ASC', addressId: 'ASC' } });
  }

  @ResolveField('editions')
  editions(@Parent() { addressId: initiativeId }: e.Initiative) {
    return this.source
      .getRepository(e.Edition)
      .find({ where: { initiativeId, publishedAt: Not(IsNull()) }, order: { number: 'DESC' } });
  }
}

@Resolver('StageEntry')
export class StageEntryResolver {
  @ResolveField('source')
  source(@Parent() entry: e.StageEntry) {
    return sourceOf(entry);
  }
}

@Resolver('Edition')
export class EditionResolver {
  @ResolveField('periods')
  periods(@Parent() { addressId }: e.Edition, @Context('rows') rows: Rows) {
    return rows.periods(addressId);
  }
}

/** The total of a line in the period that the largest are ordered by: the first of a plan, the last of a long series. */
const amount = `coalesce((SELECT t.base_minor FROM edition_total t
  WHERE t.edition_id = row.edition_id AND t.address_id = row.line_id AND t.period_ordinal = :ordinal
  ORDER BY t.currency LIMIT 1), -9223372036854775808)`;

@Resolver('Cost')
export class CostResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField('totals')
  totals(@Parent() { address, edition }: Cost, @Context('rows') rows: Rows) {
    return edition ? rows.totals({ editionId: edition.addressId, lineId: address.id }) : [];
  }

  @ResolveField('parts')
  async parts(
    @Parent() { edition }: Cost,
    @Args('first') first: number,
    @Args('order') order: string,
    @Context('rows') rows: Rows,
  ) {
    const editionId = edition?.addressId ?? '0';
    const lines = this.source
      .getRepository(e.EditionLine)
      .createQueryBuilder('row')
      .where('row.editionId = :editionId AND row.parentId IS NULL', { editionId });
    const count = () => lines.clone().getCount();
    if (order === 'LARGEST_FIRST') {
      const periods = await rows.periods(editionId);
      const ordinal = periods.length > 8 ? periods.at(-1)?.ordinal : 1;
      lines
        .addSelect(amount, 'amount')
        .setParameter('ordinal', ordinal)
        .orderBy('amount', 'DESC')
        .addOrderBy('row.lineId', 'DESC');
    } else lines.orderBy({ 'row.ordinal': 'ASC', 'row.lineId': 'ASC' });
    return { ...page(await lines.limit(first + 1).getMany(), first), count };
  }
}

@Resolver('CostPart')
export class CostPartResolver {
  @ResolveField('address')
  address(@Parent() { lineId }: e.EditionLine, @Context('rows') rows: Rows) {
    return rows.address(lineId);
  }

  @ResolveField('partCount')
  partCount(@Parent() line: e.EditionLine, @Context('rows') rows: Rows) {
    return rows.partCount(line);
  }

  @ResolveField('totals')
  totals(@Parent() line: e.EditionLine, @Context('rows') rows: Rows) {
    return rows.totals(line);
  }
}

@Resolver('Total')
export class TotalResolver {
  @ResolveField('period')
  period(@Parent() { editionId, periodOrdinal: ordinal }: e.EditionTotal, @Context('rows') rows: Rows) {
    return rows.period({ editionId, ordinal });
  }
}

@Resolver('Voice')
export class VoiceResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField('count')
  count(@Parent() { address }: Strand) {
    return under(this.source.getRepository(e.Submission).createQueryBuilder('row'), address).getCount();
  }

  @ResolveField('submissions')
  async submissions(
    @Parent() { address }: Strand,
    @Args('first') first: number,
    @Args('after') after?: string,
  ) {
    const query = under(this.source.getRepository(e.Submission).createQueryBuilder('row'), address)
      .innerJoinAndSelect('row.address', 'address')
      .innerJoinAndSelect('row.text', 'text');
    if (after !== undefined) {
      const [at, id] = JSON.parse(Buffer.from(after, 'base64').toString()) as [string, string];
      query.andWhere(
        '(row.received_at, row.address_id) < (CAST(:at AS timestamptz), CAST(:last AS bigint))',
        { at, last: id },
      );
    }
    const rows = await query
      .orderBy({ 'row.receivedAt': 'DESC', 'row.addressId': 'DESC' })
      .limit(first + 1)
      .getMany();
    return page(rows, first);
  }
}

@Resolver('Submission')
export class SubmissionResolver {
  @ResolveField('about')
  about(@Parent() { aboutId }: e.Submission, @Context('rows') rows: Rows) {
    return rows.address(aboutId);
  }

  @ResolveField('organisation')
  organisation(@Parent() { organisationId }: e.Submission, @Context('rows') rows: Rows) {
    return organisationId === null ? null : rows.organisation(organisationId);
  }
}

@Resolver('Funding')
export class FundingResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField('count')
  count(@Parent() { address }: Strand) {
    return under(this.source.getRepository(e.Pledge).createQueryBuilder('row'), address)
      .andWhere('NOT EXISTS (SELECT FROM pledge_withdrawal w WHERE w.pledge_id = row.address_id)')
      .getCount();
  }

  @ResolveField('pledges')
  async pledges(@Parent() { address }: Strand, @Args('first') first: number) {
    const rows = await under(this.source.getRepository(e.Pledge).createQueryBuilder('row'), address)
      .innerJoinAndSelect('row.address', 'address')
      .leftJoinAndSelect('row.withdrawal', 'withdrawal')
      .orderBy({ 'row.madeAt': 'DESC', 'row.addressId': 'DESC' })
      .limit(first + 1)
      .getMany();
    return page(rows, first);
  }
}

@Resolver('Pledge')
export class PledgeResolver {
  @ResolveField('about')
  about(@Parent() { aboutId }: e.Pledge, @Context('rows') rows: Rows) {
    return rows.address(aboutId);
  }

  @ResolveField('organisation')
  organisation(@Parent() { organisationId }: e.Pledge, @Context('rows') rows: Rows) {
    return rows.organisation(organisationId);
  }

  @ResolveField('amount')
  amount(@Parent() { amountMinor, currency }: e.Pledge) {
    return { amountMinor, currency };
  }

  @ResolveField('period')
  period(@Parent() { periodLabel: label, startsOn, endsOn }: e.Pledge) {
    return { label, startsOn, endsOn };
  }
}
