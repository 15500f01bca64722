import { createHash } from 'node:crypto';
import type { Asking } from './parameters.js';

/**
 * What a statement answers with: the JSON of a whole answer; the same with marks of what it depends on; or JSON for
 * graphql-js to resolve fields from, where nothing is checked and an object of an abstract type tells its own.
 */
export type Mode = 'text' | 'tagged' | 'rows';

/** One statement whose single row and column is the JSON of a selection. */
export interface Statement {
  text: string;
  /** Belongs to the text for ever. */
  name: string;
  dependsOnViewer: boolean;
  /** @throws GraphQLError where an argument cannot be */
  values(asking: Asking): unknown[];
  /** The same with something harmless in the place of what cannot be. */
  harmless(asking: Asking): unknown[];
}

/** The same text has the same name on every connection and every instance. */
export const nameOf = (text: string): string => createHash('sha1').update(text).digest('hex');
