/** Anybody may say something to an open proceeding, with an account or without. */
export const maySubmit = (): boolean => true;
