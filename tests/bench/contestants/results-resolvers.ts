import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import * as e from './entities.js';
import type { Rows } from './rows.js';

@Resolver('Results')
export class ResultsResolver {
  constructor(private readonly source: DataSource) {}

  /** Of an initiative, which is all that the works ask for. */
  @ResolveField('contributions')
  async contributions(@Parent() { address }: { address: e.Address }) {
    const objectives = await this.source
      .getRepository(e.Objective)
      .find({ where: { initiativeId: address.id }, order: { addressId: 'ASC' } });
    return objectives.map((objective) => ({ objective }));
  }
}

@Resolver('Objective')
export class ObjectiveResolver {
  @ResolveField('indicators')
  indicators(@Parent() { addressId }: e.Objective, @Context('rows') rows: Rows) {
    return rows.indicators(addressId);
  }
}

@Resolver('Indicator')
export class IndicatorResolver {
  @ResolveField('targets')
  targets(@Parent() { addressId }: e.Indicator, @Context('rows') rows: Rows) {
    return rows.targets(addressId);
  }

  @ResolveField('latest')
  latest(@Parent() { addressId }: e.Indicator, @Context('rows') rows: Rows) {
    return rows.latest(addressId);
  }
}

@Resolver('Target')
export class TargetResolver {
  @ResolveField('period')
  period(@Parent() { label }: e.Target) {
    return { label };
  }
}
