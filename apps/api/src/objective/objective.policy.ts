import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An editor of the initiative may record what was measured on its indicators. */
export const mayRecordMeasurement = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);

/** An editor of the initiative may say which objective a line serves. */
export const mayRecordContribution = (viewer: Viewer, initiativeId: string | null): boolean =>
  hasRole(viewer, 'EDITOR', initiativeId);
