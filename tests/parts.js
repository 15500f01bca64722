import { spawn } from 'node:child_process';

const asSeconds = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * @typedef {{ name: string, command: string[] }} Part a script and its arguments, for this very Node
 * @typedef {{ name: string, passed: boolean, seconds: number, output: string }} Outcome
 */

/**
 * Runs parts, several at a time, in the order given; says of each as it ends how it went, and what it said if it failed.
 *
 * @param {Part[]} parts
 * @param {{ atOnce: number, cwd: string, say?: (line: string) => void }} options
 * @returns {Promise<Outcome[]>} in the order in which they ended
 */
export async function runParts(parts, { atOnce, cwd, say = console.log }) {
  const waiting = [...parts];
  /** @type {Outcome[]} */
  const ended = [];
  const worker = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const outcome = await runPart(part, cwd);
      ended.push(outcome);
      say(
        `${outcome.passed ? 'passed' : 'FAILED'}  ${asSeconds.format(outcome.seconds).padStart(5)} s  ${outcome.name}`,
      );
      if (!outcome.passed) say(outcome.output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ended;
}

/**
 * @param {Part} part
 * @param {string} cwd
 * @returns {Promise<Outcome>}
 */
function runPart({ name, command }, cwd) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.stderr.on('data', (bytes) => said.push(bytes));
    const end = (/** @type {boolean} */ passed, /** @type {string} */ last) =>
      resolve({
        name,
        passed,
        seconds: (performance.now() - started) / 1000,
        output: Buffer.concat(said).toString() + last,
      });
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code, signal) => end(code === 0, signal ? `ended by ${signal}` : ''));
  });
}
