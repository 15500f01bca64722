/** The tag of an act that gave an address its ref: lists of what there is may be longer since. */
export const publishedTag = 'published';

/** The tag of an act that changed what an initiative is planned to cost: its titles, places and editions. */
export const planTag = (initiativeKey: string): string => `plan:${initiativeKey}`;

/** The tag of an act that was done for an organisation or is about it. */
export const actsOfTag = (organisationKey: string): string => `acts-of:${organisationKey}`;

/** The tag of an act that recorded or withdrew an exchange rate. */
export const ratesTag = 'exchange-rates';

/** The tag of an act that recorded or withdrew what costs are compared with. */
export const comparatorsTag = 'comparators';

/** The tag of an act that entered an organisation or changed what lists of them show. */
export const organisationsTag = 'organisations';
