import 'reflect-metadata';
import { once } from 'node:events';
import { AnswerUnwanted } from './command/command.js';
import { runCommandLine } from './command/command-line.js';

// Whoever reads the answer may have read enough, as `head` does: then nobody wants the rest.
let isWanted = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isWanted = false;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: async (text) => {
    if (isWanted && !process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => undefined);
    if (!isWanted) throw new AnswerUnwanted();
  },
  say: (line) => void process.stderr.write(`${line}\n`),
  environment: process.env,
});
