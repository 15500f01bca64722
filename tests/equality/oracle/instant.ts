const form = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d(?::?\d\d)?)$/;

/** Microseconds since 1970 of an instant as PostgreSQL prints it, or as a client writes it. */
export function microseconds(text: string): bigint {
  const [, day, time, fraction = '', zone = ''] = form.exec(text) ?? [];
  if (day === undefined || time === undefined) throw new Error(`${text} is no instant`);
  const full = zone === 'Z' || zone.length > 3 ? zone : `${zone}:00`;
  const seconds = BigInt(Date.parse(`${day}T${time}${full}`)) * 1000n;
  return seconds + BigInt(fraction.padEnd(6, '0'));
}

/** How an instant goes over the wire: in UTC, cut to milliseconds. */
export const overTheWire = (text: string): string =>
  new Date(Number(microseconds(text) / 1000n)).toISOString();
