import { Refusal } from '../../platform/refusal/refusal.js';

export type MappingFaultReason =
  | 'NOT_JSON'
  | 'MISSING'
  | 'UNKNOWN_KEY'
  | 'NOT_TEXT'
  | 'NOT_AN_OBJECT'
  | 'NOT_A_LIST'
  | 'NOT_ONE_OF'
  | 'NOT_A_DATE'
  | 'PERIOD_REVERSED'
  | 'NOT_A_PATTERN'
  | 'MARKS_COLLIDE'
  | 'TWO_OF'
  | 'LABEL_TWICE'
  | 'UNKNOWN_CURRENCY'
  | 'UNKNOWN_ENCODING';

/** A mapping that says something it cannot mean; `path` leads to the place, such as `periods[2].startsOn`. */
export class MappingFaulty extends Refusal {
  readonly __typename = 'MappingFaulty';
  constructor(
    readonly path: string,
    readonly reason: MappingFaultReason,
    readonly allowed: readonly string[] = [],
  ) {
    super();
  }
}

/** A value of a JSON file with the way that led to it, for as long as nobody knows what it is. */
export class JsonValue {
  constructor(
    private readonly value: unknown,
    readonly path: string,
  ) {}

  static parse(text: string): JsonValue {
    try {
      return new JsonValue(JSON.parse(text), '');
    } catch {
      throw new MappingFaulty('', 'NOT_JSON');
    }
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isText(): boolean {
    return typeof this.value === 'string';
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') throw this.fault('NOT_TEXT');
    return this.value;
  }

  /** A text that may be empty. */
  anyText(): string {
    if (typeof this.value !== 'string') throw this.fault('NOT_TEXT');
    return this.value;
  }

  oneOf<Choice extends string | number>(choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value);
    if (found === undefined) throw this.fault('NOT_ONE_OF', choices.map(String));
    return found;
  }

  list(): JsonValue[] {
    if (!Array.isArray(this.value) || this.value.length === 0) throw this.fault('NOT_A_LIST');
    return this.value.map((item: unknown, index) => new JsonValue(item, `${this.path}[${index}]`));
  }

  /** The members by name, all of them known. */
  object<Name extends string>(known: readonly Name[]): JsonObject<Name> {
    const members = this.members();
    for (const [name, { path }] of members)
      if (!known.some((one) => one === name)) throw new MappingFaulty(path, 'UNKNOWN_KEY', known);
    return new JsonObject<Name>(members, this.path);
  }

  /** The members by name, whatever they are called. */
  members(): Map<string, JsonValue> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.fault('NOT_AN_OBJECT');
    const entries: [string, unknown][] = Object.entries(this.value);
    const at = (name: string) => (this.path === '' ? name : `${this.path}.${name}`);
    return new Map(entries.map(([name, value]) => [name, new JsonValue(value, at(name))]));
  }

  fault(reason: MappingFaultReason, allowed: readonly string[] = []): MappingFaulty {
    return new MappingFaulty(this.path, reason, allowed);
  }
}

/** An object of a JSON file whose members have known names. */
export class JsonObject<Name extends string> {
  constructor(
    private readonly members: ReadonlyMap<string, JsonValue>,
    private readonly path: string,
  ) {}

  get(name: Name): JsonValue | undefined {
    return this.members.get(name);
  }

  demand(name: Name): JsonValue {
    const found = this.members.get(name);
    if (found) return found;
    throw new MappingFaulty(this.path === '' ? name : `${this.path}.${name}`, 'MISSING');
  }

  /** The text of a member, where there is one. */
  text(name: Name): string | undefined {
    return this.members.get(name)?.text();
  }

  /** The one member of these that is there. */
  demandOneOf<Some extends Name>(names: readonly Some[]): Some {
    const there = names.filter((name) => this.members.has(name));
    const [only] = there;
    if (only !== undefined && there.length === 1) return only;
    throw new MappingFaulty(this.path, there.length > 1 ? 'TWO_OF' : 'MISSING', names);
  }
}
