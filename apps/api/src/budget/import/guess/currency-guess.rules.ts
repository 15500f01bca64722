import { isCurrency } from '@plumbline/money/currency';
import { plain } from './budget-words.js';

const signs: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/, 'EUR'],
  [/£|\bpounds? sterling\b/, 'GBP'],
  [/r\$|\breais\b/, 'BRL'],
  [/us\$|\bus dollars?\b/, 'USD'],
  [/円|¥|￥/, 'JPY'],
  [/元|人民币/, 'CNY'],
  [/₩|천원|백만원|원\)/, 'KRW'],
  [/₹|\brupees?\b|रुपये/, 'INR'],
  [/zl\b|\bzlot/, 'PLN'],
  [/\bkc\b|\bkorun/, 'CZK'],
  [/\bforint\b|\bft\b/, 'HUF'],
  [/₽|руб/, 'RUB'],
  [/₴|грн/, 'UAH'],
  [/₺|\btl\b/, 'TRY'],
  [/฿|บาท/, 'THB'],
  [/₪|ש"ח/, 'ILS'],
  [/\blei\b/, 'RON'],
  [/\bkshs?\b|\bkes\b/, 'KES'],
  [/\bfranken\b|\bsfr\b|\bfr\./, 'CHF'],
  [/₦|\bnaira\b/, 'NGN'],
  [/₱/, 'PHP'],
  [/₫|\bdong\b/, 'VND'],
  [/\brand\b/, 'ZAR'],
  [/\begyptian pounds?\b|جنيه/, 'EGP'],
  [/\bsvenska kronor\b|\bkronor\b|\btkr\b|\bmkr\b/, 'SEK'],
  [/\bcanadian dollars?\b|\bgovernment of canada\b|\/ dollars canadiens/, 'CAD'],
  [/\bpesos mexicanos\b|\bshcp\b/, 'MXN'],
];

/** Codes that are words of a language too, or short for something else in a budget. */
const alsoWords = new Set([
  'ALL',
  'TOP',
  'TRY',
  'MOP',
  'GEL',
  'LAK',
  'BAM',
  'COP',
  'PEN',
  'ANG',
  'SOS',
  'RON',
]);

/** The currency that texts around a table name, and how sure that is, from 0 to 1. */
export function currencyIn(texts: readonly string[]): { currency: string; sureness: number } | undefined {
  for (const text of texts)
    for (const [code] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g))
      if (isCurrency(code) && !alsoWords.has(code)) return { currency: code, sureness: 0.95 };
  const words = texts.map(plain).join('\n');
  const raw = texts.join('\n').toLowerCase();
  const [, currency] = signs.find(([sign]) => sign.test(words) || sign.test(raw)) ?? [];
  if (currency !== undefined) return { currency, sureness: 0.8 };
  // The dollar sign is that of twenty countries, and of pesos, which are told apart by nobody but who brings them.
  return raw.includes('$') && !/\bpesos?\b/.test(words) ? { currency: 'USD', sureness: 0.5 } : undefined;
}
