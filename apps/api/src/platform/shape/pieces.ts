/** Objects that several features read from columns of a row of theirs. `^` is that row. */

/** A Source from the columns source and source_url; nothing where there is none. */
export const sourceOfRow = 'FROM (SELECT ^.source AS title, ^.source_url AS url) $ WHERE $.title IS NOT NULL';

/** A Period from the columns label, starts_on and ends_on. */
export const periodOfRow = 'FROM (SELECT ^.label, ^.starts_on, ^.ends_on) $';

/** Money from the columns amount_minor and currency. */
export const moneyOfRow = 'FROM (SELECT ^.amount_minor, ^.currency) $';

/**
 * The keys of an address and of all that lies under it, for several strands at once. The bounds of the range over paths
 * are the prefix itself and the prefix with its last dot turned into the next character. As an array, because the
 * planner cannot tell how much lies under an address, and read through a whole table in the hope of an early end.
 */
export const keysUnder = `CROSS JOIN LATERAL (SELECT ARRAY(SELECT $.id UNION ALL
  SELECT below.id FROM address below WHERE below.path > $.path AND below.path < left($.path, -1) || '/') AS keys OFFSET 0) $u`;

/** Whether the viewer has a role on an initiative, by its key, or on the whole site. */
export const viewerIs = (role: string, initiativeId: string) =>
  `(0 = ANY(@${role}) OR coalesce(${initiativeId} = ANY(@${role}), false))`;

/** The tag of whatever happens at an address or under it. */
export const happened = (id: string) => `${id}`;

/** The tag of an initiative's plan: titles, places, editions. */
export const planOf = (initiativeId: string) => `'plan:'||${initiativeId}`;

/** The tag of whatever gives refs or titles: for what was looked for, found or not. */
export const published = `'published'`;

/** What stands at an address of a kind: its row of the interface Addressed, from the row of the address. */
export const standsAt = (kind: string, from: string) => ({
  when: `$.kind = '${kind}'`,
  from: `${from} WHERE $.address_id = ^.id`,
});

/** The address with a given key, where it is published. */
export const addressBy = (key: string) => `FROM address $ {joins} WHERE $.id = ${key} AND $.ref IS NOT NULL`;

/** An initiative by its key. */
export const initiativeBy = (key: string) =>
  `FROM initiative $ JOIN address $a ON $a.id = $.address_id WHERE $.address_id = ${key}`;

/** An organisation by its key. */
export const organisationBy = (key: string) => `FROM organisation $ WHERE $.id = ${key}`;
