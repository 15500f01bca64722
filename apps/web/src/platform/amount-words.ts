import { exponentOf, isCurrency } from '@plumbline/money/currency';
import type { AmountRefusal } from '@plumbline/money/reading';
import { formatMoney } from '@plumbline/money/format';
import { assertUnreachable } from './unreachable';

/** An amount that would do, as one to write like. */
export const amountLike = (currency: string): string =>
  isCurrency(currency) && exponentOf(currency) === 0 ? '60,000 or 60000' : '60,000 or 60000.50';

/** Why an amount was not read, and how to write it. `text` is what was typed. */
export function amountFault(
  refusal: AmountRefusal,
  { text, currency }: { text: string; currency: string },
): string {
  const like = amountLike(currency);
  const typed = `“${text.trim().slice(0, 40)}”`;
  switch (refusal.reason) {
    case 'empty':
      return `Write an amount, such as ${like}.`;
    case 'notANumber':
      return `${typed} is no amount. Write digits, such as ${like}.`;
    case 'ambiguousMarks':
      return `${typed} can be read in two ways. Write ${like}: a comma between thousands, a point before the decimals.`;
    case 'scientific':
      return `Write ${typed} out in digits, such as ${like}.`;
    case 'negative':
      return 'An offer is above zero. To take an offer back, withdraw it.';
    case 'tooManyDecimals':
      return refusal.allowed === 0
        ? `${currency} has no decimals. Write a whole number, such as 60,000.`
        : `${currency} has ${refusal.allowed} decimals, and ${typed} has ${refusal.decimals}.`;
    case 'tooLarge':
      return `${typed} is more than can be kept. The most is ${formatMoney({ amountMinor: refusal.maxMinor, currency })}.`;
    case 'otherCurrency':
      return `“${refusal.written}” is not ${currency}. Choose the currency beside the amount, and write digits alone.`;
    case 'otherDigits':
      return `Write it in the digits 0 to 9: ${refusal.ascii}.`;
    default:
      return assertUnreachable(refusal);
  }
}
