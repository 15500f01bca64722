import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error-code.js';
import { StartRefusal } from './start-refusal.js';
import { createWhole, syncFolder } from './whole-file.js';

/** The users that can log in to the embedded PostgreSQL. */
export const loginUsers = ['postgres', 'plumbline_owner', 'plumbline_serve', 'plumbline_read'] as const;
export type LoginUser = (typeof loginUsers)[number];

/** What an installation must keep to itself. Losing it ends every session and locks the embedded database. */
export interface Secrets {
  sessionSecret: string;
  passwords: Record<LoginUser, string>;
}

/** Reads `secrets.json` of the data folder (0600), making it the first time. The folder must exist. */
export async function secrets(directory: string): Promise<Secrets> {
  const path = join(directory, 'secrets.json');
  const kept = await readIfThere(path);
  if (kept !== undefined) return parse(kept, path);
  await createWhole(path, `${JSON.stringify(fresh(), null, 2)}\n`);
  await syncFolder(directory);
  // Read back rather than returned: when two processes begin together, both use what the first one kept.
  return parse(await readFile(path, 'utf8'), path);
}

function fresh(): Record<string, string> {
  const random = (): string => randomBytes(32).toString('base64url');
  return Object.fromEntries(['SESSION_SECRET', ...loginUsers].map((name) => [name, random()]));
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartRefusal({ kind: 'secrets-damaged', path }, { cause: error });
  }
}

function parse(text: string, path: string): Secrets {
  const damaged = (cause?: unknown): StartRefusal =>
    new StartRefusal({ kind: 'secrets-damaged', path }, { cause });
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch (error) {
    throw damaged(error);
  }
  if (typeof kept !== 'object' || kept === null) throw damaged();
  const values = new Map<string, unknown>(Object.entries(kept));
  const secret = (name: string): string => {
    const value = values.get(name);
    if (typeof value !== 'string' || value.length < 32) throw damaged();
    return value;
  };
  return {
    sessionSecret: secret('SESSION_SECRET'),
    passwords: {
      postgres: secret('postgres'),
      plumbline_owner: secret('plumbline_owner'),
      plumbline_serve: secret('plumbline_serve'),
      plumbline_read: secret('plumbline_read'),
    },
  };
}
