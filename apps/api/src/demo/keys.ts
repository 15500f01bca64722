/** The internal keys of what was written, by the keys that the data files use for it. */
export class Keys {
  private readonly ids = new Map<string, string>();

  add(key: string, id: string): void {
    if (this.ids.has(key)) throw new Error(`The data has the key ${key} twice`);
    this.ids.set(key, id);
  }

  has = (key: string): boolean => this.ids.has(key);

  id(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`The data refers to ${key}, which it does not have`);
    return id;
  }

  idOrNothing = (key: string | null): string | null => (key === null ? null : this.id(key));

  all = (): string[] => [...this.ids.values()];
}
