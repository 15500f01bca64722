import type { Reader, Row } from '../shape/reader.js';
import type { Viewer } from '../viewer/viewer.js';

/** What resolvers know of the request that they serve. */
export interface RequestContext {
  requestId: string;
  reader: Reader;
  /** What the operation's statement answered, once it was run. */
  reads: { root?: Promise<Row>; operation?: object };
  /** Whoever is asking; looked up when a resolver first wants to know. */
  viewer(): Promise<Viewer>;
}
