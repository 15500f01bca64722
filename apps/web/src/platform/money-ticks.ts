/** Making one takes longer than all that a chart writes with it. */
const forms = new Map<string, Intl.NumberFormat>();

/** The words at a tick of a scale of money: "$0", "$0.5M", "$80k". */
export function tickText(currency: string): (value: number) => string {
  const form = forms.get(currency) ?? formOf(currency);
  forms.set(currency, form);
  return (value) => form.format(value).replace('K', 'k').replace('-', '\u2212');
}

function formOf(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    numberingSystem: 'latn',
  });
}
