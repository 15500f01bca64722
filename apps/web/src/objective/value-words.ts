/** A value as prose has it: "61%", "110 registries", "−1,234.5 hours". Every digit comes from the text, none through a float. */
export function sayValue(value: string, unit: string): string {
  return unit === '%' ? `${sayDecimal(value)}%` : `${sayDecimal(value)} ${unit}`;
}

/** A decimal of the schema as readers have it: with a comma between thousands and a true minus. */
export function sayDecimal(value: string): string {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${minus && '\u2212'}${grouped}${fraction}` || value;
}

/** A weight as a share: "60%", "12.5%". Moved by two places as text, since a float would round it. */
export function sayShare(weight: string): string {
  const [whole = '0', fraction = ''] = weight.split('.');
  const digits = fraction.padEnd(2, '0');
  const rest = digits.slice(2).replace(/0+$/, '');
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return `${percent}${rest && `.${rest}`}%`;
}

/** A value as a length to draw. Never to reckon or to write with: a number of JavaScript is not exact. */
export const drawnValue = (value: string): number => Number(value);
