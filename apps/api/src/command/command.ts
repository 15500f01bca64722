import type { ParseArgsConfig } from 'node:util';
import type { Environment } from '../platform/config/config.js';

/** Where a command writes and what it reads, so that a test can stand in for a terminal. */
export interface Terminal {
  /** The command's answer, which may be sent into a file. Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** A line beside the answer: what went wrong, or how far it is. */
  say(line: string): void;
  environment: Environment;
}

/** What was given on the command line after the words of a command. */
export interface Given {
  positionals: readonly string[];
  text: (name: string) => string | undefined;
  flag: (name: string) => boolean;
}

/** A command of the operator. */
export interface Command {
  /** What it is called by, such as "import costs". */
  name: string;
  summary: string;
  /** What `--help` shows, without the command's name. */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Answers the exit code: 0 done, 1 refused.
   * @throws WrongUsage
   */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/** The command line was written wrongly; `message` says how. */
export class WrongUsage extends Error {}

/** Whoever was to read the answer went away. */
export class AnswerUnwanted extends Error {}
