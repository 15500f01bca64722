import type { StatementQualifier } from '../gql/graphql';
import { sayMoney, type WireMoney } from './money';

const qualified: Record<StatementQualifier, string> = { EXACT: '', ABOUT: 'about ', AT_LEAST: 'at least ' };

/** A total that somebody stated, and how exactly. */
export interface StatedTotal {
  amount: WireMoney;
  qualifier: StatementQualifier;
}

/** A stated total in prose: "$4.2M", "about $4M", "at least $1M". */
export function sayStated({ amount, qualifier }: StatedTotal): string {
  return qualified[qualifier] + sayMoney(amount, { compact: true });
}

/** The statement that speaks for the rest: the first that gives an exact amount, else the first. */
export function chiefStatement<Row extends StatedTotal>(statements: readonly Row[]): Row | undefined {
  return statements.find(({ qualifier }) => qualifier === 'EXACT') ?? statements[0];
}

/** The part of a title that people say: "DNS-CERT" of "DNS-CERT: a response team". */
export const spokenName = (title: string): string => title.split(/:\s/)[0] ?? title;
