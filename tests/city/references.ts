import { exponentOf } from '../../packages/money/src/currency.ts';
import { dateOf, instant } from './calendar.ts';
import { Chance, identifierAt } from './chance.ts';
import { currencies, hundred } from './prices.ts';
import type { Row } from './row.ts';
import type { Register } from './subject.ts';

const seed = 20_170_101;
const years = Array.from({ length: 9 }, (_, index) => 2017 + index);

/** What costs are converted by and compared with: the same in every city, since the probe is. */
export function* referenceRows(register: Register): Generator<Row> {
  const chance = new Chance(seed);
  yield* rateRows(register, chance);
  yield* comparatorRows(register, chance);
}

/** What a dollar and a euro were worth at the beginning of each year. */
function* rateRows(register: Register, chance: Chance): Generator<Row> {
  for (const [index, from] of currencies.slice(0, 2).entries())
    for (const to of currencies.slice(index + 1))
      for (const year of years) {
        const at = Date.UTC(year, 0, 1);
        const rate = decimals((to.worth / from.worth) * (9_000 + chance.below(2_000)));
        yield [
          'exchange_rate',
          register.next('exchange_rate'),
          identifierAt(chance, at),
          ...[from.code, to.code, rate, dateOf(at), exponentOf(from.code), exponentOf(to.code)],
          ...['ILLUSTRATIVE', 'Invented, to show how conversion works', instant(at)],
        ];
      }
}

/** Four decimals, from ten-thousandths. */
function decimals(count: number): string {
  const digits = String(Math.round(count)).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** What a post elsewhere costs. */
function* comparatorRows(register: Register, chance: Chance): Generator<Row> {
  for (const [index, covers] of ['POSTS', 'EVERYTHING', 'POSTS'].entries()) {
    const at = Date.UTC(2020 + index, 0, 1);
    const base = chance.between(8, 20) * 100 * hundred('USD');
    yield [
      'comparator',
      register.next('comparator'),
      identifierAt(chance, at),
      ...[`A desk elsewhere (${index + 1})`, covers, 'POST', null, null, base * 0.8, base, base * 1.5, 'USD'],
      ...[`${2020 + index}`, 'ILLUSTRATIVE', 'Invented, to show how a comparison works', instant(at)],
    ];
  }
}
