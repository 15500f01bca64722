/** Said to everybody, so it does not come with the code of the form. */
export const whoMayPledge = 'A representative of a verified organisation can pledge here.';
