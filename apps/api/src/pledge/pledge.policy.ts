import { hasRole, organisationOf, type Viewer } from '../platform/viewer/viewer.js';

/** A representative of an organisation may pledge for it. */
export const mayPledge = (viewer: Viewer): boolean =>
  organisationOf(viewer) !== null && hasRole(viewer, 'REPRESENTATIVE', null);

/** Only an organisation that was found to be what it says pledges. */
export const mayBePledgedFor = (organisation: { verifiedAt: string | null }): boolean =>
  organisation.verifiedAt !== null;

/** A representative may withdraw what their own organisation pledged, and nobody else may. */
export const mayWithdraw = (viewer: Viewer, pledge: { organisationId: string }): boolean =>
  mayPledge(viewer) && organisationOf(viewer) === pledge.organisationId;
