import { isCurrency, isWithdrawnCurrency } from '@plumbline/money/currency';
import type { Fault } from './refusal.js';

/** What is wrong with the code of a currency. One that no longer exists is told from one that never did. */
export function currencyFault(field: string, code: string): Fault | undefined {
  if (isCurrency(code)) return undefined;
  return { field, code: isWithdrawnCurrency(code) ? 'WITHDRAWN_CURRENCY' : 'UNKNOWN_CURRENCY' };
}
