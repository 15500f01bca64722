import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActChange } from '../../act/act.entity.js';
import { Acts, type Done } from '../../act/act.service.js';
import { planTag, publishedTag } from '../../act/act-tags.js';
import type { Standing } from '../../address/address.entity.js';
import { Addresses } from '../../address/address.service.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { LinesFaulty } from '../edition.refusals.js';
import { Editions } from '../edition.service.js';
import { atRow, type CostFile } from './cost-file.js';
import { FileFaults } from './file-fault.js';

export interface CostImportRequest {
  /** The id of the act. */
  actId: string;
  /** An initiative that is there, or the title of one to make. */
  initiative: { ref: string } | { title: string };
  editionTitle: string;
  fileName: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  fileHash: string;
  file: CostFile;
  /** Why it is published; without it the edition stays a draft. */
  reason?: string | undefined;
  /** Of the edition and of what is new; else that of the initiative. */
  standing?: Standing | undefined;
  source?: string | undefined;
  sourceUrl?: string | undefined;
}

/** What an import did; `editionRef` and `number` are those of a published edition. */
export interface CostImportOutcome {
  initiativeRef: string;
  editionRef: string | null;
  number: number | null;
  lineCount: number;
  newLineCount: number;
}

interface Place {
  id: string;
  ref: string;
  standing: Standing;
}

/** Imports a file of costs as an edition: all of it or nothing, in one act. */
@Injectable()
export class CostImport {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
    private readonly editions: Editions,
  ) {}

  /** @throws FileFaulty, NotFound, and what `Editions` refuses */
  async run(request: CostImportRequest): Promise<CostImportOutcome> {
    const { actId, file, ...rest } = request;
    file.faults.demandNone();
    const act = {
      id: actId,
      actor: 'operator' as const,
      operation: 'importCosts',
      request: { ...rest, rowCount: file.rowCount },
    };
    return this.acts.once(act, (rows) => this.write(rows, request));
  }

  /**
   * Tells what an import into an initiative that is there would make of the lines, and writes nothing.
   * @throws what `run` refuses
   */
  async foresee(
    rows: EntityManager,
    { ref, file }: { ref: string; file: CostFile },
  ): Promise<Pick<CostImportOutcome, 'lineCount' | 'newLineCount'>> {
    file.faults.demandNone();
    const { id: initiativeId } = await this.find(rows, ref);
    const { periods, lines } = file;
    const { lineCount, keptCount } = await this.editions
      .foresee(rows, { initiativeId, periods, lines })
      .catch((error: unknown) => demandLinesAt(file, error));
    return { lineCount, newLineCount: lineCount - keptCount };
  }

  private async write(rows: EntityManager, request: CostImportRequest): Promise<Done<CostImportOutcome>> {
    const { initiative, editionTitle: title, file, reason, source, sourceUrl } = request;
    const place =
      'ref' in initiative ? await this.find(rows, initiative.ref) : await this.make(rows, request);
    const standing = request.standing ?? place.standing;
    // The refs in our own files are those of the initiative that they were exported from.
    const lines = 'ref' in initiative ? file.lines : file.lines.map((line) => ({ ...line, ref: undefined }));
    const isReachable = reason === undefined;
    const edition = { title, standing, source, sourceUrl, periods: file.periods, lines, isReachable };
    const drafted = await this.editions
      .draft(rows, { ...edition, initiativeId: place.id })
      .catch((error: unknown) => demandLinesAt(file, error));
    const { editionId, lineCount, keptCount } = drafted;
    const published =
      reason === undefined ? undefined : await this.editions.publish(rows, { editionId, reason });
    const isNew = 'title' in initiative;
    return {
      outcome: {
        initiativeRef: place.ref,
        editionRef: published?.ref ?? null,
        number: published?.number ?? null,
        lineCount,
        newLineCount: lineCount - keptCount,
      },
      touched: [place.id, editionId],
      // A draft changes nothing that anybody is shown.
      tags: isNew || published ? [publishedTag, planTag(place.id)] : [],
      changes: [
        ...(isNew ? [change('initiative', initiative.title)] : []),
        ...(published ? [change('edition', title), change('lineCount', String(lineCount))] : []),
      ],
      reason,
      // Nobody is told of a draft, not even that there is one.
      isPublic: isNew || published !== undefined,
    };
  }

  private async find(rows: EntityManager, ref: string): Promise<Place> {
    const known = await this.addresses.known(rows, ref);
    if (known.kind !== 'INITIATIVE') throw new NotFound(ref);
    return known;
  }

  private async make(rows: EntityManager, request: CostImportRequest): Promise<Place> {
    const { initiative, fileName, file, standing = 'RECORD' } = request;
    const title = 'title' in initiative ? initiative.title : '';
    const summary = `Imported from ${fileName}.`;
    const made = await this.addresses.publish(rows, {
      kind: 'INITIATIVE',
      title,
      standing,
      initiativeId: null,
    });
    await rows.query('INSERT INTO initiative (address_id, summary) VALUES ($1, $2)', [made.id, summary]);
    for (const [index, area] of file.lines.filter((line) => line.area === true).entries()) {
      const { id } = await this.addresses.publish(rows, {
        kind: 'AREA',
        title: area.title,
        standing,
        initiativeId: made.id,
        under: made.id,
      });
      await rows.query(
        'INSERT INTO area (address_id, initiative_id, ordinal, summary) VALUES ($1, $2, $3, $4)',
        [id, made.id, index + 1, summary],
      );
    }
    return { ...made, standing };
  }
}

const change = (field: string, after: string): ActChange => ({ field, before: null, after });

/** What is refused of lines is told by the rows of the file. */
function demandLinesAt({ rowOf }: CostFile, error: unknown): never {
  if (!(error instanceof LinesFaulty)) throw error;
  const faults = new FileFaults();
  for (const fault of error.faults) faults.add(atRow(fault, rowOf));
  faults.demandNone();
  throw error;
}
