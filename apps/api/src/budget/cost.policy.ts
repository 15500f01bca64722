import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/**
 * An editor of an initiative writes its costs: reads, writes and publishes drafts of them, records what was stated of
 * them, and whether their breakdown can be read.
 */
export const mayEditCosts = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);
