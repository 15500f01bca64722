import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An editor of the initiative records what was stated of its costs, and whether their breakdown can be read. */
export const mayEditCost = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);
