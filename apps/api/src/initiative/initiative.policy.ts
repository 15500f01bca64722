import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An administrator makes initiatives. */
export const mayDraftInitiative = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);

/** An editor of an initiative reads its draft, publishes it, and changes what it says, before and after. */
export const mayEditInitiative = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);
