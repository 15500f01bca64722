import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Addresses } from '../../address/address.service.js';
import { Database } from '../../platform/database/database.js';
import { demand } from '../../platform/refusal/forbidden.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { tidied } from '../../platform/text/text.rules.js';
import type { Viewer } from '../../platform/viewer/viewer.js';
import { mayEditCosts } from '../cost.policy.js';
import { CostFileNotFound, CostFileNotTaken } from './cost-file.refusals.js';
import { isAscii, otherKindOf } from './guess/encoding.rules.js';
import type { Sample } from './guess/sample.rules.js';

/** Small enough that each arrives within the time that a request has, over a slow line too. */
export const pieceBytes = 1024 * 1024;
const keptFor = '1 day';
/** Of one account; beginning another drops the oldest. */
const mostFiles = 3;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** A file that was brought, for whoever brought it. */
export interface HeldFile {
  key: string;
  initiativeId: string;
  name: string;
  byteLength: number;
}

const pieceCount = ({ byteLength }: HeldFile): number => Math.ceil(byteLength / pieceBytes);

/**
 * Keeps files of costs while editors work on them: in the database, which all instances share, in pieces, so that no
 * instance ever holds a whole one.
 */
@Injectable()
export class CostFileStore {
  constructor(
    private readonly database: Database,
    private readonly addresses: Addresses,
  ) {}

  /** Begins to take a file. @throws CostFileNotTaken, NotFound, Forbidden */
  begin(
    viewer: Viewer,
    ref: string,
    file: { name: string; byteLength: number; most: number },
  ): Promise<string> {
    const { byteLength, most } = file;
    const name = tidied(file.name.replace(/\p{C}/gu, ' ')).slice(-200) || 'costs.csv';
    return this.database.transaction(async (rows) => {
      const initiative = await this.addresses.known(rows, ref);
      if (initiative.kind !== 'INITIATIVE') throw new NotFound(ref);
      demand(mayEditCosts(viewer, initiative.id), 'EDIT_INITIATIVE');
      if (byteLength === 0) throw new CostFileNotTaken('EMPTY');
      if (byteLength > most) throw new CostFileNotTaken('TOO_LARGE', most);
      await rows.query(
        `DELETE FROM cost_file WHERE begun_at < clock_timestamp() - $3::interval OR key IN (
           SELECT key FROM cost_file WHERE account_id = $1 ORDER BY begun_at DESC OFFSET $2)`,
        [viewer.accountId, mostFiles - 1, keptFor],
      );
      const key = randomUUID();
      await rows.query(
        'INSERT INTO cost_file (key, initiative_id, account_id, name, byte_length) VALUES ($1, $2, $3, $4, $5)',
        [key, initiative.id, viewer.accountId, name, byteLength],
      );
      return key;
    });
  }

  /** Takes a piece; the same one again changes nothing. The first says whether it can be a table at all. */
  async put(file: HeldFile, ordinal: number, bytes: Buffer): Promise<void> {
    const isLast = ordinal === pieceCount(file) - 1;
    const expected = isLast ? file.byteLength - ordinal * pieceBytes : pieceBytes;
    if (ordinal >= pieceCount(file) || bytes.length !== expected) throw new CostFileNotTaken('OTHER_PIECE');
    const kind = ordinal === 0 ? otherKindOf(bytes) : undefined;
    if (kind !== undefined) {
      await this.database.transaction((rows) => this.drop(rows, file.key));
      throw new CostFileNotTaken(kind);
    }
    const zipped = await zip(bytes, { level: constants.Z_BEST_SPEED });
    await this.database.transaction((rows) =>
      rows.query(
        `INSERT INTO cost_file_piece (file_key, ordinal, zipped, is_plain)
         SELECT key, $2, $3, $4 FROM cost_file WHERE key = $1 ON CONFLICT DO NOTHING`,
        [file.key, ordinal, zipped, isAscii(bytes)],
      ),
    );
  }

  /** The file at a key, for whoever brought it and may still edit these costs. @throws CostFileNotFound, Forbidden */
  async find(viewer: Viewer, key: string): Promise<HeldFile> {
    const rows = await this.database.read<Row>('cost file', fileAt, [key, viewer.accountId, keptFor]);
    return demandHeld(viewer, key, rows);
  }

  /** The same, held for this act. */
  async hold(rows: EntityManager, viewer: Viewer, key: string): Promise<HeldFile> {
    const found = await rows.query<Row[]>(heldFileAt, [key, viewer.accountId, keptFor]);
    return demandHeld(viewer, key, found);
  }

  async drop(rows: EntityManager, key: string): Promise<void> {
    await rows.query('DELETE FROM cost_file WHERE key = $1', [key]);
  }

  /** Some of its bytes. @throws CostFileNotFound where not all of it has come */
  async sample(file: HeldFile): Promise<Sample> {
    await this.demandWhole(file);
    const last = pieceCount(file) - 1;
    const head = await this.piece(file, 0);
    const [other] = await this.database.read<{ ordinal: number }>(
      'cost file letters',
      'SELECT ordinal FROM cost_file_piece WHERE file_key = $1 AND NOT is_plain ORDER BY ordinal LIMIT 1',
      [file.key],
    );
    return {
      head,
      ...(last > 0 && { tail: await this.piece(file, last) }),
      ...(other && other.ordinal > 0 && { telling: await this.piece(file, other.ordinal) }),
    };
  }

  /** All of its bytes in their order, a little at a time, so that others are answered in between. */
  async *bytes(file: HeldFile, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    await this.demandWhole(file);
    let read = 0;
    for (let ordinal = 0; ordinal < pieceCount(file); ordinal += 1) {
      const piece = await this.piece(file, ordinal);
      for (let from = 0; from < piece.length; from += sliceBytes) {
        yield piece.subarray(from, from + sliceBytes);
        await nextTurn();
      }
      read += piece.length;
      onRead(read);
    }
  }

  private async piece({ key }: HeldFile, ordinal: number): Promise<Buffer> {
    const [found] = await this.database.read<{ zipped: Buffer }>(
      'cost file piece',
      'SELECT zipped FROM cost_file_piece WHERE file_key = $1 AND ordinal = $2',
      [key, ordinal],
    );
    if (!found) throw new CostFileNotFound(key);
    return unzip(found.zipped);
  }

  private async demandWhole(file: HeldFile): Promise<void> {
    const [found] = await this.database.read<{ count: number }>(
      'cost file pieces',
      'SELECT count(*)::integer AS count FROM cost_file_piece WHERE file_key = $1',
      [file.key],
    );
    if (found?.count !== pieceCount(file)) throw new CostFileNotTaken('CUT');
  }
}

const sliceBytes = 64 * 1024;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Row {
  key: string;
  initiativeId: string;
  name: string;
  byteLength: string;
}

const fileAt = `SELECT key, initiative_id AS "initiativeId", name, byte_length AS "byteLength" FROM cost_file
  WHERE key = $1 AND account_id = $2 AND begun_at > clock_timestamp() - $3::interval`;

const heldFileAt = `SELECT key, initiative_id AS "initiativeId", name, byte_length AS "byteLength" FROM cost_file
  WHERE key = $1 AND account_id = $2 AND begun_at > clock_timestamp() - $3::interval FOR UPDATE`;

function demandHeld(viewer: Viewer, key: string, [found]: readonly Row[]): HeldFile {
  if (!found) throw new CostFileNotFound(key);
  demand(mayEditCosts(viewer, found.initiativeId), 'EDIT_INITIATIVE');
  return { ...found, byteLength: Number(found.byteLength) };
}
