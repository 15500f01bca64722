import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const home = resolve(import.meta.dirname, '../..');
const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

// The tests see pages of their own server only, so that root may run the browser without its sandbox.
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-breakpad',
  '--font-render-hinting=none',
];

/** Unpacks the browser once, before the first test that needs it. */
export default async function setup(): Promise<void> {
  await browserFolder();
}

/**
 * Starts a Chromium without a window: that of the npm package, or the one at CHROME_PATH.
 *
 * @throws {Error} where the package has no Chromium for this machine and CHROME_PATH is unset
 */
export async function launchChromium(): Promise<Browser> {
  const folder = await browserFolder();
  if (!folder) return chromium.launch({ executablePath: process.env.CHROME_PATH ?? '', args: flags });
  const { LD_LIBRARY_PATH: path } = process.env;
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), path].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/** The folder of the unpacked browser, or nothing where CHROME_PATH names another one. */
async function browserFolder(): Promise<string | undefined> {
  if (process.env.CHROME_PATH) return undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Set CHROME_PATH to an installed Chrome or Chromium: npm has one for Linux on x64 only.');
  const folder = join(home, '.tests', `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return folder;
}

async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Unpacks beside the folder and renames, so that two runs at a time cannot see half a browser. */
async function unpack(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  await inflatedInto(beside, ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']);
  // The package believes that it lives in the system's temporary folder, and without fonts it crashes on
  // the first input field.
  await writeFile(
    join(beside, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  await rename(beside, folder).catch(async (cause: unknown) => {
    await rm(beside, { recursive: true });
    if (!existsSync(folder)) throw cause;
  });
}

/** The package asks for the temporary folder when it is called, and only then. */
async function inflatedInto(folder: string, archives: string[]): Promise<void> {
  const { TMPDIR: before } = process.env;
  process.env.TMPDIR = folder;
  const inflating = archives.map((archive) => inflate(join(packageFolder, 'bin', archive)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(inflating);
}
