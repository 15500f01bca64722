import type { CostClasses_AddressFragment, Standing } from '../gql/graphql';
import { figureOfCount, sayCount, sentenceCase } from '../platform/count';
import { decimalOf, figureOf } from '../platform/money';
import type { Plain } from '../platform/plain';
import { standingOf } from '../platform/standing';
import { TakeAway } from '../platform/take-away';
import { type Column, DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { Share } from '../ui/share';
import { standingWord } from '../ui/standing';
import { Nil } from '../ui/words';
import { classText, sourcingChoiceWords } from './cost-choice';
import { costHref, type CostState } from './cost-url';
import { shareIn, shareText } from './share-words';
import { totalsIn, type Total } from './total';

interface CostClassesProps {
  refText: string;
  classCost: Plain<CostClasses_AddressFragment>['classCost'];
  state: CostState;
  period: string | undefined;
  standing: Standing;
}

interface ClassRow {
  objectClass: string | null;
  total: Total;
  share: number | null;
}

/** The classes in a period, each with its share of all lines in its currency. */
export function classRows(
  { classes, totals }: CostClassesProps['classCost'],
  period: string | undefined,
): ClassRow[] {
  return classes
    .filter(({ total }) => total.period.label === period)
    .map(({ objectClass, total }) => {
      const whole = totalsIn(totals, period).find(({ currency }) => currency === total.currency);
      return { objectClass, total, share: shareIn(total, whole) };
    });
}

/** What the lines buy: each class with its sum, its share and the way to its lines. Not shown where no class is told. */
export function CostClasses({ refText, classCost, state, period, standing }: CostClassesProps) {
  const rows = classRows(classCost, period);
  if (rows.every(({ objectClass }) => objectClass === null)) return null;
  const href = (objectClass: string | null) =>
    costHref(refText, { ...state, objectClass: objectClass ?? '', after: null, pages: new Map(), find: '' });
  const [largest] = rows;
  const currencies = new Set(rows.map(({ total }) => total.currency));
  return (
    <Section title="By object class" strand="cost" lede={largest ? findingOf(rows, largest) : undefined}>
      <DataTable
        caption={captionOf({ state, period, standing, currencies })}
        rows={rows}
        rowKey={({ objectClass, total }) => `${total.currency} ${classText(objectClass)}`}
        isCurrent={({ objectClass }) => state.objectClass === (objectClass ?? '')}
        columns={[
          {
            key: 'class',
            label: 'Class',
            cell: ({ objectClass }) => <Link href={href(objectClass)}>{classText(objectClass)}</Link>,
          },
          {
            key: 'base',
            label: 'Base',
            isNumeric: true,
            cell: ({ total }) => <Base total={total} withCurrency={currencies.size > 1} />,
          },
          {
            key: 'share',
            label: 'Share',
            isNumeric: true,
            cell: ({ share }) => (share === null ? null : <Share part={share} label={shareText(share)} />),
          },
          {
            key: 'amounts',
            label: 'Amounts',
            isNumeric: true,
            cell: ({ total }) => figureOfCount(total.estimateCount),
          },
          ...(rows.some(({ total }) => total.unpublishedCount > 0) ? [missing] : []),
        ]}
      />
      <TakeAway
        name={`${refText}-classes-${period ?? ''}`}
        what="costs by object class"
        rows={fileRows(rows, { period, standing })}
      />
    </Section>
  );
}

function captionOf({
  state,
  period,
  standing,
  currencies,
}: Pick<CostClassesProps, 'state' | 'period' | 'standing'> & { currencies: ReadonlySet<string> }) {
  const chosen =
    state.sourcing === null ? '' : ` Sourcing: ${sourcingChoiceWords[state.sourcing].toLowerCase()}.`;
  const word = standingWord(standingOf(standing)).toLowerCase();
  return `Base amounts in ${period ?? 'this edition'} by the class of each line, in ${[...currencies].join(' and ')}, ${word}.${chosen}`;
}

function Base({ total: { base, currency }, withCurrency }: { total: Total; withCurrency: boolean }) {
  if (base === null) return <Nil>not published</Nil>;
  return `${figureOf({ amountMinor: base, currency })}${withCurrency ? ` ${currency}` : ''}`;
}

/** Only where there are any. */
const missing: Column<ClassRow> = {
  key: 'missing',
  label: 'Not published',
  isNumeric: true,
  cell: ({ total: { unpublishedCount } }) =>
    unpublishedCount === 0 ? <Nil>none</Nil> : figureOfCount(unpublishedCount),
};

/** "Of seven classes the largest is Staff, with 61%." */
function findingOf(rows: readonly ClassRow[], { objectClass, share }: ClassRow): string {
  const count = sayCount(rows.length, 'class', 'classes');
  if (share === null) return `${sentenceCase(count)}.`;
  const name = objectClass === null ? 'that of lines whose class is not told' : objectClass;
  return `Of ${count} the largest is ${name}, with ${shareText(share)}.`;
}

/** The same as a file: plain decimals beside their currency. */
export function fileRows(
  rows: readonly ClassRow[],
  { period, standing }: { period: string | undefined; standing: Standing },
): string[][] {
  const amount = (amountMinor: string | null, currency: string) =>
    amountMinor === null ? '' : decimalOf({ amountMinor, currency });
  return [
    ['class', 'period', 'currency', 'low', 'base', 'high', 'amounts', 'not published', 'standing'],
    ...rows.map(({ objectClass, total: { currency, low, base, high, estimateCount, unpublishedCount } }) => [
      objectClass ?? '',
      period ?? '',
      currency,
      ...[low, base, high].map((end) => amount(end, currency)),
      String(estimateCount),
      String(unpublishedCount),
      standingWord(standingOf(standing)).toLowerCase(),
    ]),
  ];
}
