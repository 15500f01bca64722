/** Root fields that have resolvers of their own: no shape answers them, so that they are asked for seldom. */
export const resolved: readonly string[] = ['viewer', 'signIn', 'demoAccounts', 'outbox'];

/** Fields that are never asked for, with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'Viewer.account':
    'No shape answers it, and it tells when a session was last used: every question changes it.',
};

/** Types that no shape answers and that fail on U+0000 in a text, where shapes refuse it by its name: it is not sent to them. */
export const failsOnUnstorable: readonly string[] = ['Viewer'];
