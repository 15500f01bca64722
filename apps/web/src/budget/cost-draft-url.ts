import { pathOfRef } from '../platform/ref';

/** Where the drafts of an initiative's costs are. */
export const draftsHref = (initiative: string): string => `${pathOfRef(initiative)}/edit-costs`;

export const draftHref = (initiative: string, key: string): string => `${draftsHref(initiative)}/${key}`;
