/** Said to everybody, so they do not come with the code of the forms. */
export const whoMayEdit = 'An editor of the initiative can change what it says.';
export const whoMayGrant = 'An administrator of the whole site can give and take roles.';
export const whoMayDraft = 'An administrator can make an initiative.';
export const whoMayRecord = 'An editor of the whole site or an administrator can record one.';
