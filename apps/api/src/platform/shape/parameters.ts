import { isRole, keysWith, type Viewer } from '../viewer/viewer.js';
import { storable } from './arguments.js';
import type { Variables } from './selection.js';

/** What the parameters of one request are made of. */
export interface Asking {
  variables: Variables;
  viewer: Viewer;
}

type Value = (asking: Asking) => unknown;

/** The parameters of a statement, in the order of their numbers. */
export class Parameters {
  private readonly all: { value: Value; neutral: unknown }[] = [];
  private readonly demanded: Value[] = [];
  private viewers = false;

  /** @param neutral is sent where the value cannot be told, in a statement that is run all the same */
  add(value: Value, neutral: unknown = null): string {
    return `$${this.all.push({ value, neutral })}`;
  }

  /** Looks at what the statement may not use: an argument that cannot be is an error wherever it stands. */
  demand(value: Value): void {
    this.demanded.push(value);
  }

  /** The keys of the initiatives on which the viewer has a role. */
  role(name: string): string {
    if (!isRole(name)) throw new Error(`There is no role ${name}`);
    this.viewers = true;
    return `${this.add(({ viewer }) => keysWith(viewer, name))}::bigint[]`;
  }

  /** Whether the answer may be another for somebody else. */
  get dependOnViewer(): boolean {
    return this.viewers;
  }

  /** @throws GraphQLError where an argument cannot be */
  values(asking: Asking): unknown[] {
    for (const value of this.demanded) storable(value(asking));
    return this.all.map(({ value }) => storable(value(asking)));
  }

  /** The same with something harmless in the place of what cannot be. */
  harmless(asking: Asking): unknown[] {
    return this.all.map(({ value, neutral }) => {
      try {
        return storable(value(asking));
      } catch {
        return neutral;
      }
    });
  }
}
