/** Why Plumbline does not start. Each fact is one that an operator can mend, so each has words that say how. */
export type StartFault =
  | { kind: 'folder-not-writable'; directory: string; cause: string }
  | { kind: 'folder-held'; directory: string; pid: number }
  | { kind: 'folder-of-other-version'; directory: string; found: string; brought: string }
  | { kind: 'folder-not-a-database'; directory: string }
  | { kind: 'server-will-not-stop'; directory: string; pids: readonly number[] }
  | { kind: 'secrets-damaged'; path: string }
  | { kind: 'secrets-do-not-match'; path: string }
  | { kind: 'no-binaries'; platform: string }
  | { kind: 'initialising-failed'; directory: string; output: string }
  | { kind: 'server-did-not-start'; log: string; output: string }
  | { kind: 'role-rights-missing'; user: string; statements: readonly string[] }
  | { kind: 'migration-lock-held'; seconds: number };

/** Thrown while starting; `message` is for the operator's terminal, without a stack. */
export class StartRefusal extends Error {
  constructor(
    readonly fault: StartFault,
    options?: ErrorOptions,
  ) {
    super(words(fault), options);
  }
}

function words(fault: StartFault): string {
  switch (fault.kind) {
    case 'folder-not-writable':
      return `Plumbline cannot write to its data folder ${fault.directory} (${fault.cause}). Give this user the folder, or name another one in PLUMBLINE_DATA.`;
    case 'folder-held':
      return `The data folder ${fault.directory} is in use by another Plumbline (process ${fault.pid}). Stop that one first, or name another folder in PLUMBLINE_DATA.`;
    case 'folder-of-other-version':
      return `The data folder ${fault.directory} was made by PostgreSQL ${fault.found}; this Plumbline brings PostgreSQL ${fault.brought} and cannot read it. Nothing was changed. Start the Plumbline that made it, or move the data over as docs/operate-database.md says.`;
    case 'folder-not-a-database':
      return `${fault.directory} is there, but it is not a PostgreSQL data folder (it has no PG_VERSION). Nothing was changed. Put the right folder back, or move this one away to begin anew.`;
    case 'server-will-not-stop':
      return `PostgreSQL of an earlier run still works in ${fault.directory} and does not stop (processes ${fault.pids.join(', ')}). End it, then start again.`;
    case 'secrets-damaged':
      return `${fault.path} cannot be read. It holds the passwords of the database: put it back from a backup.`;
    case 'secrets-do-not-match':
      return `The passwords in ${fault.path} do not open the database beside it. Put back the file that belongs to this data folder.`;
    case 'no-binaries':
      return `Plumbline brings no PostgreSQL for ${fault.platform}. Install PostgreSQL 15 or later and name it in DATABASE_URL and DATABASE_OWNER_URL.`;
    case 'initialising-failed':
      return `PostgreSQL could not make its data folder ${fault.directory}:\n${fault.output}`;
    case 'server-did-not-start':
      return `PostgreSQL did not start. Its log is ${fault.log}; the last lines say:\n${fault.output}`;
    case 'role-rights-missing':
      return `The database user ${fault.user} (DATABASE_OWNER_URL) may not do this by itself. Run as an administrator of the server, then start again:\n${fault.statements.map((statement) => `  ${statement};`).join('\n')}`;
    case 'migration-lock-held':
      return `Another Plumbline has been migrating this database for more than ${fault.seconds} seconds. Wait for it to finish, or end its connection, then start again.`;
  }
}
