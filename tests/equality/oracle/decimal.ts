interface Scaled {
  digits: bigint;
  scale: number;
}

function scaled(text: string): Scaled {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Below zero where `a` is less, above where it is more. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  const brought = ({ digits, scale: own }: Scaled): bigint => digits * 10n ** BigInt(scale - own);
  const difference = brought(left) - brought(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number without zeros at its end that say nothing. */
export function plainDecimal(text: string): string {
  if (!text.includes('.')) return text;
  return text.replace(/0+$/, '').replace(/\.$/, '');
}
