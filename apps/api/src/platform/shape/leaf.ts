/** The JSON text of a leaf; NULL stays NULL. */
export function leafText(scalar: string, sql: string): string {
  switch (scalar) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return `(${sql})::text`;
    case 'Minor':
      return `'"'||(${sql})||'"'`;
    case 'Decimal':
      return `'"'||trim_scale(${sql})||'"'`;
    case 'DateTime':
      return `to_char((${sql}) AT TIME ZONE 'UTC','"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`;
    default:
      return `to_json((${sql})::text)::text`;
  }
}

export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const quoted = (key: string): string => JSON.stringify(key);

/** String concatenation: measured faster than json_build_object, and it keeps the order of the selection. */
export function objectText(parts: readonly { key: string; sql: string }[]): string {
  if (parts.length === 0) return `'{}'`;
  const fields = parts.map(
    ({ key, sql }, index) => `${literal(`${index === 0 ? '{' : ','}${quoted(key)}:`)}||${sql}`,
  );
  return `${fields.join('||')}||'}'`;
}
