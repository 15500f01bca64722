/** A decimal in the form in which it is sent, or what to write instead. */
export type DecimalReading = { ok: true; value: string } | { ok: false; message: string };

const plain = /^-?\d{1,18}(\.\d{1,12})?$/;

/**
 * Reads a number that a person typed. A point is the decimal mark and nothing groups: what could be meant in two ways,
 * such as "61,5", is never guessed. `like` is a number that would do.
 */
export function readDecimal(text: string, { name, like }: { name: string; like: string }): DecimalReading {
  const typed = text.trim().replace(/^[\u2212\u2013]/, '-');
  if (plain.test(typed)) return { ok: true, value: typed };
  return { ok: false, message: decimalFault(typed, { name, like }) };
}

function decimalFault(typed: string, { name, like }: { name: string; like: string }): string {
  const shown = `“${typed.slice(0, 40)}”`;
  if (typed === '') return `${name} is missing. Write a number, such as ${like}.`;
  if (/^(n\.?\s*\/?\s*a\.?|none|nil|unknown|tbd|[-–—?]+)$/i.test(typed))
    return `${shown} is no number. Where nothing was measured, record nothing: the page then says so.`;
  if (/^-?\d+(,\d+)+(\.\d+)?$/.test(typed)) return commaFault(typed, shown);
  if (/^-?[\d.]+e[+-]?\d+$/i.test(typed)) return `Write ${shown} out in digits, such as ${like}.`;
  if (/^-?\d[\d.]*\s*\D+$/.test(typed))
    return `Write the number alone, without what is counted: ${like}, not ${shown}.`;
  if (/^-?\d+(\.\d+)?$/.test(typed))
    return `${shown} has too many digits: 18 before the point and 12 after it are the most.`;
  return `${shown} is no number. Write digits with a point before the decimals, such as ${like}.`;
}

function commaFault(typed: string, shown: string): string {
  const decimal = /^(-?\d+),(\d+)$/.exec(typed);
  const thousands = typed.replaceAll(',', '');
  if (!decimal) return `Write ${shown} without commas between thousands: ${thousands}.`;
  const [, whole = '', fraction = ''] = decimal;
  return fraction.length === 3
    ? `${shown} can be read in two ways. Write ${thousands} for thousands, or ${whole}.${fraction} with a point before the decimals.`
    : `${shown} has a comma. Write a point before the decimals: ${whole}.${fraction}.`;
}
