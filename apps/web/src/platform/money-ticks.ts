/** The words at a tick of a scale of money: "$0", "$0.5M", "$80k". */
export function tickText(currency: string): (value: number) => string {
  const form = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    numberingSystem: 'latn',
  });
  return (value) => form.format(value).replace('K', 'k').replace('-', '\u2212');
}
