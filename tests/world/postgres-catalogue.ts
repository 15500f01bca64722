import type pg from 'pg';

/** Ours: not PostgreSQL's own, and not what came with an extension. */
const isOurs = (schema: string, catalogue: string, oid: string): string => `
  ${schema} NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;
const ourRelation = isOurs('c.relnamespace', 'pg_class', 'c.oid');
const ourFunction = isOurs('p.pronamespace', 'pg_proc', 'p.oid');

/** What another than its owner may do with a thing: one line for each that may. The owner's rights go without saying. */
const grants = (
  kind: string,
  thing: string,
  from: string,
  acl: string,
  owner: string,
  where: string,
): string => `
  SELECT format('grant %s on ${kind} %s to %s%s', string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type), ${thing},
                coalesce(r.rolname::text, 'everybody'), CASE WHEN a.is_grantable THEN ', who may pass it on' END)
  FROM ${from}, aclexplode(${acl}) a LEFT JOIN pg_roles r ON r.oid = a.grantee
  WHERE a.grantee <> ${owner} AND ${where} GROUP BY ${thing}, r.rolname, a.is_grantable`;

/** Each section answers one column of entries; their order here is the order in the file. */
const sections: readonly string[] = [
  `SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'`,

  `SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,

  `SELECT concat('role ', rolname, CASE WHEN rolcanlogin THEN ' LOGIN' ELSE ' NOLOGIN' END, CASE WHEN rolsuper THEN ' SUPERUSER' END,
     CASE WHEN rolcreaterole THEN ' CREATEROLE' END, CASE WHEN rolcreatedb THEN ' CREATEDB' END,
     CASE WHEN rolbypassrls THEN ' BYPASSRLS' END, CASE WHEN rolreplication THEN ' REPLICATION' END,
     (SELECT string_agg(' IN ' || m.roleid::regrole, '' ORDER BY m.roleid::regrole::text) FROM pg_auth_members m WHERE m.member = r.oid))
   FROM pg_roles r WHERE rolname IN ('plumbline_app', 'plumbline_audit')`,

  `SELECT format('type %s %s', t.oid::regtype, CASE t.typtype
     WHEN 'e' THEN 'ENUM ' || (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
     WHEN 'd' THEN concat('DOMAIN ', format_type(t.typbasetype, t.typtypmod), CASE WHEN t.typnotnull THEN ' NOT NULL' END,
       (SELECT string_agg(' ' || pg_get_constraintdef(oid), '' ORDER BY conname) FROM pg_constraint WHERE contypid = t.oid AND contype = 'c'))
     ELSE 'of kind ' || t.typtype::text END)
   FROM pg_type t WHERE t.typtype <> 'b' AND t.typtype <> 'm' AND ${isOurs('t.typnamespace', 'pg_type', 't.oid')}
     AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c')`,

  `SELECT concat('sequence ', c.oid::regclass, ' ', format_type(s.seqtypid, NULL), ' from ', s.seqstart, ' by ', s.seqincrement,
     CASE WHEN s.seqcycle THEN ' CYCLE' END)
   FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid WHERE ${ourRelation}`,

  `SELECT concat(CASE c.relkind WHEN 'r' THEN 'table ' WHEN 'p' THEN 'partitioned table ' WHEN 'v' THEN 'view '
       WHEN 'm' THEN 'materialized view ' ELSE 'foreign table ' END, c.oid::regclass,
     CASE c.relpersistence WHEN 'u' THEN ' UNLOGGED' END, CASE WHEN c.relrowsecurity THEN ' ROW SECURITY' END,
     CASE WHEN c.relforcerowsecurity THEN ' FORCED' END,
     CASE WHEN c.relowner <> (SELECT datdba FROM pg_database WHERE datname = current_database()) THEN ' NOT OWNED BY THE OWNER' END,
     ' -- ' || obj_description(c.oid, 'pg_class'), E'\\n  ' || replace(pg_get_viewdef(c.oid), E'\\n', E'\\n  '),
     (SELECT string_agg(concat(E'\\n  ', a.attname, ' ', format_type(a.atttypid, a.atttypmod),
          CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || (SELECT quote_ident(collname) FROM pg_collation WHERE oid = a.attcollation) END,
          CASE WHEN a.attnotnull THEN ' NOT NULL' END,
          CASE a.attidentity WHEN 'a' THEN ' IDENTITY ALWAYS' WHEN 'd' THEN ' IDENTITY BY DEFAULT' END,
          CASE WHEN a.attgenerated <> '' THEN ' GENERATED ' ELSE ' DEFAULT ' END || pg_get_expr(f.adbin, f.adrelid)), '' ORDER BY a.attname)
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))
   FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${ourRelation}`,

  // NOT NULL is a constraint of its own since PostgreSQL 18; the columns say it already.
  `SELECT format('constraint %s %s %s', con.conrelid::regclass, quote_ident(con.conname), pg_get_constraintdef(con.oid))
   FROM pg_constraint con JOIN pg_class c ON c.oid = con.conrelid WHERE con.contype NOT IN ('n', 't') AND ${ourRelation}`,

  `SELECT concat('index ', i.indrelid::regclass, ' ', pg_get_indexdef(i.indexrelid), CASE WHEN NOT i.indisvalid THEN ' INVALID' END)
   FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE ${ourRelation}`,

  `SELECT concat('trigger ', t.tgrelid::regclass, ' ', pg_get_triggerdef(t.oid),
     CASE t.tgenabled WHEN 'D' THEN ' DISABLED' WHEN 'A' THEN ' ALWAYS' WHEN 'R' THEN ' ON REPLICA' END)
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND ${ourRelation}`,

  `SELECT format('event trigger %s on %s calls %s', evtname, evtevent, evtfoid::regproc) FROM pg_event_trigger`,

  `SELECT format('rule %s %s', r.ev_class::regclass, pg_get_ruledef(r.oid))
   FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN' AND ${ourRelation}`,

  `SELECT format('policy %s %s %s for %s to %s using %s check %s', polrelid::regclass, quote_ident(polname),
     CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END, polcmd, polroles::regrole[],
     pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy`,

  `SELECT concat('function ', p.oid::regprocedure, ' RETURNS ', pg_get_function_result(p.oid), ' LANGUAGE ', l.lanname,
     CASE p.provolatile WHEN 'i' THEN ' IMMUTABLE' WHEN 's' THEN ' STABLE' END, CASE WHEN p.proisstrict THEN ' STRICT' END,
     CASE WHEN p.prosecdef THEN ' SECURITY DEFINER' END, (SELECT string_agg(' SET ' || s, '') FROM unnest(p.proconfig) s),
     CASE WHEN p.proowner <> (SELECT datdba FROM pg_database WHERE datname = current_database()) THEN ' NOT OWNED BY THE OWNER' END,
     E'\\n  ' || replace(coalesce(pg_get_function_sqlbody(p.oid), btrim(p.prosrc, E' \\n')), E'\\n', E'\\n  '))
   FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE ${ourFunction}`,

  grants(
    'schema',
    'quote_ident(n.nspname)',
    'pg_namespace n',
    `coalesce(n.nspacl, acldefault('n', n.nspowner))`,
    'n.nspowner',
    `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`,
  ),
  grants(
    'relation',
    'c.oid::regclass',
    'pg_class c',
    `coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner))`,
    'c.relowner',
    `c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${ourRelation}`,
  ),
  grants(
    'column',
    `format('%s.%I', c.oid::regclass, t.attname)`,
    'pg_attribute t JOIN pg_class c ON c.oid = t.attrelid',
    't.attacl',
    'c.relowner',
    ourRelation,
  ),
  grants(
    'function',
    'p.oid::regprocedure',
    'pg_proc p',
    `coalesce(p.proacl, acldefault('f', p.proowner))`,
    'p.proowner',
    ourFunction,
  ),
  grants(
    'type',
    't.oid::regtype',
    'pg_type t',
    't.typacl',
    't.typowner',
    isOurs('t.typnamespace', 'pg_type', 't.oid'),
  ),
  grants(
    'future',
    `concat(f.defaclobjtype::text, ' of ', f.defaclnamespace::regnamespace)`,
    'pg_default_acl f',
    'f.defaclacl',
    'f.defaclrole',
    'true',
  ),
];

/**
 * Everything that migrations made of a database, and who may do what with it, as lines that a reviewer can read.
 * The same on PostgreSQL 15 and 18, and whatever the database and its users are called.
 */
export async function catalogue(client: pg.ClientBase): Promise<string> {
  const paragraphs: string[] = [];
  for (const section of sections) {
    const { rows } = await client.query<[string]>({ text: section, values: [], rowMode: 'array' });
    const entries = rows.map(([entry]) => entry).sort((a, b) => (a < b ? -1 : 1));
    if (entries.length > 0) paragraphs.push(entries.join('\n'));
  }
  return `${paragraphs.join('\n\n')}\n`;
}
