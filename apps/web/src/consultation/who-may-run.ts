/** Said to everybody, so it does not come with the code of the forms. */
export const whoMayRun = 'An editor or a moderator of an initiative can open a proceeding about it.';
