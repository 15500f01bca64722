import { hasRole, type Viewer } from '../../platform/viewer/viewer.js';

/**
 * An editor of the whole site records what costs are converted by and compared with. It counts for every initiative, so
 * an editor of one does not.
 */
export const mayRecordReference = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR', null);
