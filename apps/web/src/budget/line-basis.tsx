import { formatDecimal } from '@plumbline/money';
import type { LineBasis_CostFragment, Standing } from '../gql/graphql';
import { figureOf, moneyOf, sayMoney } from '../platform/money';
import { SourceWords } from '../platform/source-words';
import { TakeAway } from '../platform/take-away';
import { type Column, DataTable } from '../ui/data-table';
import { Equation } from '../ui/equation';
import { Heading } from '../ui/heading';
import { KeyValues } from '../ui/key-values';
import { Tag } from '../ui/tag';
import { Caption, Nil } from '../ui/words';
import { confidenceWords, methodWords, recurrenceWords, sourcingWords } from './basis-words';

type Estimate = LineBasis_CostFragment['estimates'][number];
type Calculated = Estimate & { calculation: NonNullable<Estimate['calculation']> };

interface LineBasisProps {
  refText: string;
  cost: LineBasis_CostFragment;
  standing: Standing | undefined;
}

const isCalculated = (estimate: Estimate): estimate is Calculated => estimate.calculation !== null;

/** How a line was estimated, how sure that is, and what quantity and rate do not explain. */
export function LineBasis({ refText, cost, standing }: LineBasisProps) {
  const { basis, estimates } = cost;
  const calculated = estimates.filter(isCalculated);
  if (!basis && calculated.length === 0) return null;
  const [first] = calculated;
  return (
    <section className="stack" aria-label="How this was estimated">
      <Heading level={3}>
        How this was estimated {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Heading>
      {first ? <Sum estimate={first} /> : null}
      {basis ? <Facts basis={basis} /> : null}
      {calculated.length > 0 ? <Calculations refText={refText} calculated={calculated} /> : null}
      <Notes estimates={estimates} />
    </section>
  );
}

function Sum({ estimate }: { estimate: Calculated }) {
  const { currency, period, calculation } = estimate;
  const { quantity, unit, rate, product } = calculation;
  return (
    <Equation
      factors={[
        { amount: quantity, words: `(${unit})` },
        { amount: sayMoney({ amountMinor: rate, currency }), words: 'each' },
      ]}
      result={{ amount: sayMoney({ amountMinor: product, currency }), words: `in ${period.label}` }}
    />
  );
}

function Facts({ basis }: { basis: NonNullable<LineBasis_CostFragment['basis']> }) {
  const { method, confidence, sourcing, recurrence, assumptions, source } = basis;
  const pairs = [
    { name: 'Method', value: method && methodWords[method] },
    { name: 'How sure', value: confidence && confidenceWords[confidence] },
    { name: 'Who does the work', value: sourcing && sourcingWords[sourcing] },
    { name: 'How often', value: recurrence && recurrenceWords[recurrence] },
    { name: 'What was assumed', value: assumptions },
    { name: 'Where this comes from', value: source && <SourceWords source={source} /> },
  ].filter(({ value }) => value !== null);
  return <KeyValues pairs={pairs} />;
}

function Notes({ estimates }: { estimates: readonly Estimate[] }) {
  const noted = estimates.flatMap(({ period, currency, note }) =>
    note === null ? [] : [{ name: `Assumed of ${period.label}, ${currency}`, value: note }],
  );
  return noted.length > 0 ? <KeyValues pairs={noted} /> : null;
}

function Calculations({ refText, calculated }: { refText: string; calculated: readonly Calculated[] }) {
  const differing = calculated.filter(({ calculation }) => calculation.difference !== '0');
  return (
    <div className="stack-tight">
      <DataTable
        caption="Quantity times rate, beside the amount that is published"
        rows={calculated}
        rowKey={({ period, currency }) => `${period.label} ${currency}`}
        columns={columns}
      />
      {differing.length > 0 ? (
        <Caption>
          A difference is the amount less quantity times rate: what these two do not explain, such as
          rounding.
        </Caption>
      ) : null}
      <TakeAway
        name={`${refText}-basis`}
        what={`how ${refText} was estimated`}
        rows={[
          [
            'period',
            'currency',
            'quantity',
            'unit',
            'rate low',
            'rate',
            'rate high',
            'quantity x rate',
            'amount',
            'difference',
            'note',
          ],
          ...calculated.map(plainRow),
        ]}
      />
    </div>
  );
}

const columns: readonly Column<Calculated>[] = [
  { key: 'period', label: 'Period', cell: ({ period, currency }) => `${period.label}, ${currency}` },
  {
    key: 'quantity',
    label: 'Quantity',
    isNumeric: true,
    cell: ({ calculation: { quantity, unit } }) => `${quantity} (${unit})`,
  },
  { key: 'rate', label: 'Rate', isNumeric: true, cell: rateWords },
  {
    key: 'product',
    label: 'Quantity × rate',
    isNumeric: true,
    cell: ({ calculation: { product }, currency }) => figureOf({ amountMinor: product, currency }),
  },
  {
    key: 'base',
    label: 'Amount',
    isNumeric: true,
    cell: ({ base, currency }) =>
      base === null ? <Nil>not published</Nil> : figureOf({ amountMinor: base, currency }),
  },
  { key: 'difference', label: 'Difference', isNumeric: true, cell: differenceWords },
];

function rateWords({ calculation: { rateLow, rate, rateHigh }, currency }: Calculated) {
  const figure = (amountMinor: string) => figureOf({ amountMinor, currency });
  if (rateLow === null || rateHigh === null) return figure(rate);
  return (
    <>
      {figure(rate)}
      <br />
      {figure(rateLow)}–{figure(rateHigh)}
    </>
  );
}

function differenceWords({ calculation: { difference }, currency }: Calculated) {
  if (difference === null) return <Nil>not known</Nil>;
  return difference === '0' ? <Nil>none</Nil> : figureOf({ amountMinor: difference, currency });
}

function plainRow({ period, currency, base, note, calculation }: Calculated): string[] {
  const { quantity, unit, rateLow, rate, rateHigh, product, difference } = calculation;
  const plain = (amountMinor: string | null) =>
    amountMinor === null ? '' : formatDecimal(moneyOf({ amountMinor, currency }));
  const amounts = [rateLow, rate, rateHigh, product, base, difference].map(plain);
  return [period.label, currency, quantity, unit, ...amounts, note ?? ''];
}
