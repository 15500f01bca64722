import { formatDecimal } from '@plumbline/money';
import { isCurrency, isWithdrawnCurrency } from '@plumbline/money/currency';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { ConvertedCostFragment, CostPageQuery } from '../gql/graphql';
import { figureOf, moneyOf } from '../platform/money';
import type { Plain } from '../platform/plain';
import { SourceWords } from '../platform/source-words';
import { TakeAway } from '../platform/take-away';
import { Button } from '../ui/button';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { Tag } from '../ui/tag';
import { Caption, Finding, Nil } from '../ui/words';
import { convertedRows, type ConvertedRow, findingOf, outcomeWords, ratesUsed } from './converted-rows';
import { costHref, type CostState } from './cost-url';
import { type Rate, rateRule, sayRate, sayRateOfDay } from './exchange-rate-words';

type Shown = Plain<ConvertedCostFragment>['converted'];
type Address = NonNullable<CostPageQuery['address']>;

interface CostConvertedProps {
  refText: string;
  state: CostState;
  shownCost: Pick<Address['shownCost'], 'converted' | 'edition'>;
  currencies: CostPageQuery['convertibleCurrencies'];
}

/** The totals in a currency of the reader's choice, each with the rate that it was reckoned by. */
export function CostConverted({ refText, state, shownCost, currencies }: CostConvertedProps) {
  const { into } = state;
  const { converted = [], edition } = shownCost;
  return (
    <Section
      id="converted"
      title="In one currency"
      strand="cost"
      lede="The edition stays as it was published. This is reckoned from it, by rates that are on record here."
    >
      <div className="stack">
        <CurrencyForm refText={refText} state={state} codes={currencies.map(({ code }) => code)} />
        {into === null ? (
          <Caption>
            Choose a currency to see the totals in it. <Link href="/exchange-rates">All exchange rates</Link>
          </Caption>
        ) : (
          <Converted
            refText={refText}
            into={into}
            converted={converted}
            isIllustrative={edition?.standing === 'ILLUSTRATIVE'}
          />
        )}
      </div>
    </Section>
  );
}

interface CurrencyFormProps {
  refText: string;
  state: CostState;
  codes: readonly string[];
}

/** A form whose answer is an address: the rest of what is shown stays as it is. */
function CurrencyForm({ refText, state, codes }: CurrencyFormProps) {
  const navigate = useNavigate();
  const asked = state.into === null || codes.includes(state.into) ? codes : [...codes, state.into].sort();
  const others = new URLSearchParams(costHref(refText, { ...state, into: null }).split('?')[1] ?? '');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('in');
    const into = typeof chosen === 'string' && chosen !== '' ? chosen : null;
    void navigate(costHref(refText, { ...state, into }), { preventScrollReset: true });
  };
  return (
    <form
      key={state.into ?? ''}
      className="controls"
      action={`/refs/${refText}/cost#converted`}
      onSubmit={send}
    >
      <SelectField
        label="Currency"
        name="in"
        defaultValue={state.into ?? ''}
        options={[
          { value: '', label: 'As published' },
          ...asked.map((code) => ({ value: code, label: code })),
        ]}
      />
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look="second">
        Convert
      </Button>
    </form>
  );
}

interface ConvertedProps {
  refText: string;
  into: string;
  converted: NonNullable<Shown>;
  isIllustrative: boolean;
}

function Converted({ refText, into, converted, isIllustrative }: ConvertedProps) {
  if (!isCurrency(into)) return <NoCurrency code={into} />;
  const rows = convertedRows(converted);
  const rates = ratesUsed(converted);
  if (rows.length === 0)
    return (
      <EmptyState title="There is no sum to convert">An edition with amounts would have one.</EmptyState>
    );
  return (
    <>
      <Finding>
        {findingOf(converted, into)} {isIllustrative ? <Tag standing="illustrative" /> : null}
      </Finding>
      <DataTable
        caption={`Sums by period, converted to ${into}`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={columns(into)}
      />
      <Rates rates={rates} />
      <TakeAway
        name={`${refText}-in-${into}`}
        what={`the sums of ${refText} in ${into}`}
        rows={[
          [
            'period',
            'from',
            'base before',
            'came of it',
            'rate',
            'rate day',
            'rate source',
            'into',
            'low',
            'base',
            'high',
          ],
          ...rows.map((row) => plainRow(row, into)),
        ]}
      />
    </>
  );
}

function NoCurrency({ code }: { code: string }) {
  const isGone = isWithdrawnCurrency(code);
  return (
    <EmptyState title={isGone ? `${code} is a currency that no longer exists` : `${code} is no currency`}>
      {isGone
        ? 'ISO 4217 withdrew its code, so nothing is converted to it. Choose another above.'
        : 'Currencies have three letters in ISO 4217, such as EUR. Choose one above.'}
    </EmptyState>
  );
}

function columns(into: string): readonly Column<ConvertedRow>[] {
  const amount = (end: 'low' | 'base' | 'high', label: string): Column<ConvertedRow> => ({
    key: end,
    label: `${label}, ${into}`,
    isNumeric: true,
    cell: (row) => <Amount amountMinor={row[end]} row={row} into={into} />,
  });
  return [
    {
      key: 'period',
      label: 'Period',
      cell: ({ period, from }) => (from ? `${period}, ${from}` : `${period}, all`),
    },
    {
      key: 'before',
      label: 'As published',
      isNumeric: true,
      cell: ({ from, before }) =>
        from === null ? (
          <Nil>the sum of those above</Nil>
        ) : before === null ? (
          <Nil>not published</Nil>
        ) : (
          figureOf({ amountMinor: before, currency: from })
        ),
    },
    { key: 'rate', label: 'By the rate', cell: (row) => rateWords(row) },
    amount('low', 'Low'),
    amount('base', 'Base'),
    amount('high', 'High'),
  ];
}

function rateWords({ rate, outcome }: ConvertedRow) {
  if (rate && outcome === 'CONVERTED') return sayRate(rate);
  return <Nil>{outcomeWords[outcome]}</Nil>;
}

function Amount({ amountMinor, row, into }: { amountMinor: string | null; row: ConvertedRow; into: string }) {
  if (amountMinor !== null) return figureOf({ amountMinor, currency: into });
  return <Nil>{row.base === null ? 'not converted' : 'no range'}</Nil>;
}

function Rates({ rates }: { rates: readonly Rate[] }) {
  return (
    <div className="stack-tight">
      {rates.map((rate) => (
        <p key={rate.key}>
          {sayRateOfDay(rate)}. <SourceWords source={rate.source} />{' '}
          {rate.standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
        </p>
      ))}
      <Caption>
        {rateRule} <Link href="/exchange-rates">All exchange rates</Link>
      </Caption>
    </div>
  );
}

function plainRow(
  { period, from, before, outcome, rate, low, base, high }: ConvertedRow,
  into: string,
): string[] {
  const plain = (amountMinor: string | null, currency: string) =>
    amountMinor === null ? '' : formatDecimal(moneyOf({ amountMinor, currency }));
  return [
    period,
    from ?? 'all',
    from === null ? '' : plain(before, from),
    outcomeWords[outcome],
    rate ? sayRate(rate) : '',
    rate?.day ?? '',
    rate?.source.title ?? '',
    into,
    ...[low, base, high].map((amount) => plain(amount, into)),
  ];
}
