/** Where two answers differ first; nothing when they say the same. The order of keys does not matter, that of lists does. */
export function difference(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length)
      return `${path} has ${one.length} elements here and ${other.length} there`;
    return first(one.keys(), (index) => difference(one[index], other[index], `${path}[${index}]`));
  }
  if (isMap(one) && isMap(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return first(keys, (key) => difference(one[key], other[key], `${path}.${key}`));
  }
  const [here, there] =
    typeof one === 'string' && typeof other === 'string' ? apart(one, other) : [one, other];
  return `${path} is ${told(here)} here and ${told(there)} there`;
}

/** What stands in two texts from where they part, with a little before. */
function apart(one: string, other: string): [string, string] {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const from = Math.max(0, place - 20);
  return [one.slice(from), other.slice(from)];
}

type Map = Record<string, unknown>;

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const told = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 120));

function first<Key>(keys: Iterable<Key>, look: (key: Key) => string | undefined): string | undefined {
  for (const key of keys) {
    const found = look(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
