import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An editor of an initiative reads the drafts of its costs, writes them and publishes them. */
export const mayEditCosts = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);
