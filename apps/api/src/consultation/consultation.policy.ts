import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** Anybody may say something to an open proceeding, with an account or without. */
export const maySubmit = (): boolean => true;

/** An editor or a moderator of every initiative that a proceeding is about opens it, edits it, extends it and closes it. */
export const mayRunProceeding = (viewer: Viewer, initiativeIds: readonly (string | null)[]): boolean =>
  initiativeIds.length > 0 &&
  initiativeIds.every((id) => hasRole(viewer, 'EDITOR', id) || hasRole(viewer, 'MODERATOR', id));
