/** Root fields that have resolvers of their own: no shape answers them, so that they are asked for seldom. */
export const resolved: readonly string[] = ['viewer', 'signIn', 'demoAccounts', 'outbox'];

/** Fields that are never asked for, with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'Viewer.account':
    'No shape answers it, and it tells when a session was last used: every question changes it.',
};
