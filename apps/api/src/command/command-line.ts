import { parseArgs } from 'node:util';
import { ConfigFault } from '../platform/config/config.js';
import { codeOf, messageOf } from '../platform/database/error-code.js';
import { UnsafeDatabase } from '../platform/database/safety.js';
import { StartRefusal } from '../platform/database/start-refusal.js';
import { DatabaseUnavailable, type Unavailability } from '../platform/database/unavailable.js';
import { Refusal } from '../platform/refusal/refusal.js';
import { check } from './check.command.js';
import { AnswerUnwanted, WrongUsage, type Command, type Given, type Terminal } from './command.js';
import { DatabaseAway } from './connection.js';
import { exportCostsCommand } from './export-costs.command.js';
import { grantCommand, revokeCommand } from './grant.command.js';
import { importCostsCommand } from './import-costs.command.js';
import { signInLinkCommand } from './sign-in-link.command.js';
import { refusalWords } from './refusal-words.js';

const commands: readonly Command[] = [
  importCostsCommand,
  exportCostsCommand,
  signInLinkCommand,
  grantCommand,
  revokeCommand,
  check,
];
const call = 'npm run -s plumbline --';

/** Runs one command of the operator; answers the exit code: 0 done, 1 refused, 2 wrongly written. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length === 0 || args[0] === '--help' || args[0] === '-h' || args[0] === 'help') {
    await terminal.write(overview());
    return args.length === 0 ? 2 : 0;
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (!command) {
    const names = commands.map(({ name }) => name).join(', ');
    terminal.say(`There is no command "${args.slice(0, 2).join(' ')}". There are: ${names}.`);
    return 2;
  }
  try {
    const given = read(command, args.slice(command.name.split(' ').length));
    if (!given.flag('help')) return await command.run(given, terminal);
    await terminal.write(`${call} ${command.name} ${command.usage}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) {
      terminal.say(`${error.message}\nHow it is used: ${call} ${command.name} --help`);
      return 2;
    }
    if (error instanceof AnswerUnwanted) return 0;
    terminal.say(wordsOf(error));
    return 1;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Commands of Plumbline's operator:\n${lines.join('\n')}\n\n${call} COMMAND --help says more of one.\n`;
}

function read(command: Command, args: readonly string[]): Given {
  const { positionals, values } = parsed(command, args);
  const text = (name: string): string | undefined => {
    const value = values[name];
    if (value === '') throw new WrongUsage(`--${name} is empty.`);
    return typeof value === 'string' ? value : undefined;
  };
  return { positionals, text, flag: (name) => values[name] === true };
}

function parsed(
  command: Command,
  args: readonly string[],
): { positionals: string[]; values: Readonly<Record<string, unknown>> } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    if (codeOf(error)?.startsWith('ERR_PARSE_ARGS')) throw new WrongUsage(messageOf(error), { cause: error });
    throw error;
  }
}

const unavailableWords: Record<Unavailability, string> = {
  starting: 'The database is not ready. Nothing was changed; try again in a moment.',
  busy: 'The database is too busy to answer in time. Nothing was changed; try again later.',
  lost: 'The connection to the database broke. Look whether the change is there before you try again.',
};

/** A sentence where an operator can mend it, and the whole story where it is our fault. */
function wordsOf(error: unknown): string {
  if (error instanceof Refusal) return refusalWords(error);
  if (error instanceof DatabaseUnavailable) return unavailableWords[error.reason];
  const isForOperator = [ConfigFault, StartRefusal, UnsafeDatabase, DatabaseAway].some(
    (kind) => error instanceof kind,
  );
  if (isForOperator) return messageOf(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
