import DataLoader from 'dataloader';
import { In, IsNull, Not, type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import * as e from './entities.js';

/**
 * What the resolvers of both Nest contestants ask for, row by row. One of them reads each row when it is asked for, as
 * the documentation of Nest shows; the other gathers the keys that were asked for in one turn (DataLoader).
 */
export interface Rows {
  address(id: string): Promise<e.Address | null>;
  organisation(id: string): Promise<e.Organisation | null>;
  edition(id: string): Promise<e.Edition | null>;
  periods(editionId: string): Promise<e.EditionPeriod[]>;
  period(key: PeriodKey): Promise<e.EditionPeriod | null>;
  totals(key: LineKey): Promise<e.EditionTotal[]>;
  partCount(key: LineKey): Promise<number>;
  indicators(objectiveId: string): Promise<e.Indicator[]>;
  targets(indicatorId: string): Promise<e.Target[]>;
  latest(indicatorId: string): Promise<e.Measurement | null>;
}

export interface LineKey {
  editionId: string;
  lineId: string;
}

export interface PeriodKey {
  editionId: string;
  ordinal: number;
}

/** Each row when it is asked for. */
export function oneByOne(source: DataSource): Rows {
  const of = <Row extends ObjectLiteral>(entity: EntityTarget<Row>) => source.getRepository(entity);
  return {
    address: (id) => of(e.Address).findOneBy({ id, ref: Not(IsNull()) }),
    organisation: (id) => of(e.Organisation).findOneBy({ id }),
    edition: (addressId) => of(e.Edition).findOneBy({ addressId }),
    periods: (editionId) => of(e.EditionPeriod).find({ where: { editionId }, order: { ordinal: 'ASC' } }),
    period: ({ editionId, ordinal }) => of(e.EditionPeriod).findOneBy({ editionId, ordinal }),
    totals: ({ editionId, lineId: addressId }) =>
      of(e.EditionTotal).find({
        where: { editionId, addressId },
        order: { periodOrdinal: 'ASC', currency: 'ASC' },
      }),
    partCount: ({ editionId, lineId: parentId }) => of(e.EditionLine).countBy({ editionId, parentId }),
    indicators: (objectiveId) =>
      of(e.Indicator).find({ where: { objectiveId }, order: { ordinal: 'ASC', addressId: 'ASC' } }),
    targets: (indicatorId) => of(e.Target).find({ where: { indicatorId }, order: { startsOn: 'ASC' } }),
    latest: (indicatorId) =>
      of(e.Measurement).findOne({ where: { indicatorId }, order: { measuredOn: 'DESC', id: 'DESC' } }),
  };
}

/** All rows of one kind that were asked for in one turn, in one statement; made anew for each request. */
export function gathered(source: DataSource): Rows {
  const of = <Row extends ObjectLiteral>(entity: EntityTarget<Row>) => source.getRepository(entity);
  const one = <Row>(read: (keys: string[]) => Promise<Row[]>, key: (row: Row) => string) => {
    const loader = new DataLoader<string, Row | null>(async (keys) => {
      const rows = new Map((await read([...keys])).map((row) => [key(row), row]));
      return keys.map((each) => rows.get(each) ?? null);
    });
    return (id: string) => loader.load(id);
  };
  const many = <Row>(read: (keys: string[]) => Promise<Row[]>, key: (row: Row) => string) => {
    const loader = new DataLoader<string, Row[]>(async (keys) => {
      const rows = Map.groupBy(await read([...keys]), key);
      return keys.map((each) => rows.get(each) ?? []);
    });
    return (id: string) => loader.load(id);
  };
  const periods = many(
    (keys) => of(e.EditionPeriod).find({ where: { editionId: In(keys) }, order: { ordinal: 'ASC' } }),
    (row) => row.editionId,
  );
  // The lines of a page are of one edition, so that their keys alone tell them apart.
  const byEdition = new Map<
    string,
    {
      totals: (id: string) => Promise<e.EditionTotal[]>;
      counts: (id: string) => Promise<{ count: string } | null>;
    }
  >();
  const ofEdition = (editionId: string) => {
    const known = byEdition.get(editionId) ?? {
      totals: many(
        (keys) =>
          of(e.EditionTotal).find({
            where: { editionId, addressId: In(keys) },
            order: { periodOrdinal: 'ASC', currency: 'ASC' },
          }),
        (row) => row.addressId,
      ),
      counts: one(
        (keys) =>
          of(e.EditionLine)
            .createQueryBuilder('line')
            .select('line.parentId', 'parentId')
            .addSelect('count(*)', 'count')
            .where('line.editionId = :editionId AND line.parentId IN (:...keys)', { editionId, keys })
            .groupBy('line.parentId')
            .getRawMany<{ parentId: string; count: string }>(),
        (row) => row.parentId,
      ),
    };
    byEdition.set(editionId, known);
    return known;
  };
  return {
    address: one(
      (keys) => of(e.Address).findBy({ id: In(keys), ref: Not(IsNull()) }),
      (row) => row.id,
    ),
    organisation: one(
      (keys) => of(e.Organisation).findBy({ id: In(keys) }),
      (row) => row.id,
    ),
    edition: one(
      (keys) => of(e.Edition).findBy({ addressId: In(keys) }),
      (row) => row.addressId,
    ),
    periods,
    period: async ({ editionId, ordinal }) =>
      (await periods(editionId)).find((period) => period.ordinal === ordinal) ?? null,
    totals: ({ editionId, lineId }) => ofEdition(editionId).totals(lineId),
    partCount: async ({ editionId, lineId }) =>
      Number((await ofEdition(editionId).counts(lineId))?.count ?? 0),
    indicators: many(
      (keys) =>
        of(e.Indicator).find({
          where: { objectiveId: In(keys) },
          order: { ordinal: 'ASC', addressId: 'ASC' },
        }),
      (row) => row.objectiveId,
    ),
    targets: many(
      (keys) => of(e.Target).find({ where: { indicatorId: In(keys) }, order: { startsOn: 'ASC' } }),
      (row) => row.indicatorId,
    ),
    latest: one(
      (keys) =>
        of(e.Measurement)
          .createQueryBuilder('m')
          .distinctOn(['m.indicatorId'])
          .where('m.indicatorId IN (:...keys)', { keys })
          .orderBy({ 'm.indicatorId': 'ASC', 'm.measuredOn': 'DESC', 'm.id': 'DESC' })
          .getMany(),
      (row) => row.indicatorId,
    ),
  };
}
