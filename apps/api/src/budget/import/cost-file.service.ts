import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Acts } from '../../act/act.service.js';
import { Database } from '../../platform/database/database.js';
import { demandFaultless } from '../../platform/refusal/refusal.js';
import { onOneLine, textFault } from '../../platform/text/text.rules.js';
import type { Viewer } from '../../platform/viewer/viewer.js';
import { longestTitle } from '../cost-draft.rules.js';
import type { NewLine } from '../edition-line.js';
import { LinesFaulty } from '../edition.refusals.js';
import { Editions } from '../edition.service.js';
import { atRow, readCostFile, type CostFile } from './cost-file.js';
import { CostFileNotFound, CostFileNotTaken } from './cost-file.refusals.js';
import { areasOf, keepMapping, keptMappings, lastLines, lastOf } from './cost-file-rows.js';
import { CostFileStore, type HeldFile } from './cost-file-store.js';
import { previewOf, type CostPreview } from './cost-preview.js';
import { guessMapping, type CostGuess } from './guess/guess.rules.js';
import { mostColumns, readSample, type SampleTable, type TableForm } from './guess/sample.rules.js';
import { headsHash, suggestionOf, type Suggestion } from './kept-mapping.rules.js';
import { compareLines } from './line-comparison.rules.js';
import type { CostMapping } from './mapping.js';
import { readMapping } from './mapping-reader.js';
import { ownMapping } from './own-mapping.js';
import { tidyLines, underAreas } from './tidy-lines.rules.js';
import { Turns } from './turns.js';

/** What a file is taken for before anybody said anything. */
export interface CostTable extends Omit<CostGuess, 'mapping'> {
  /** As its JSON file has it; null for one of our own files. */
  mapping: object | null;
  file: Pick<HeldFile, 'name' | 'byteLength'>;
  form: SampleTable['form'];
  names: string[];
  /** The first rows, each with its line in the file. */
  rows: SampleTable['rows'];
  kept: Suggestion | undefined;
}

export interface CostFileDrafted {
  __typename: 'CostDraftRecorded';
  draft: string;
  lineCount: number;
}

const limits = { faults: 500, lines: 250_000, estimates: 1_000_000 };
const shownRows = 8;
const shownCell = 120;

/** What was read of a whole file, with the lines that it would make. */
interface Read {
  file: CostFile;
  lines: NewLine[];
}

/** Files of costs that editors bring in the browser: guessed, read whole without writing anything, made a draft of. */
@Injectable()
export class CostFiles {
  /** Few at once: each holds the lines of a file in memory. */
  private readonly turns = new Turns(2);

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly editions: Editions,
    readonly store: CostFileStore,
  ) {}

  /** Guesses what the columns of a file mean. @throws CostFileNotFound, CostFileNotTaken */
  async table(viewer: Viewer, key: string, told: TableForm): Promise<CostTable> {
    const file = await this.store.find(viewer, key);
    const table = readSample(await this.store.sample(file), told);
    if (table.names.length > mostColumns) throw new CostFileNotTaken('TOO_MANY_COLUMNS', mostColumns);
    const last = await lastOf(this.database, file.initiativeId);
    const kept = suggestionOf(await keptMappings(this.database, file.initiativeId), table.names);
    const guess = guessMapping(table, { fileName: file.name, currency: last?.currency ?? undefined });
    return {
      ...guess,
      ...(kept?.mapping && guess.mapping && { mapping: { ...kept.mapping, ...table.form } }),
      file: { name: file.name, byteLength: file.byteLength },
      form: table.form,
      names: table.names,
      rows: table.rows.slice(0, shownRows).map(({ line, cells }) => ({
        line,
        cells: cells.slice(0, mostColumns).map((cell) => cell.slice(0, shownCell)),
      })),
      kept,
    };
  }

  /**
   * Reads a file whole by a mapping, or as one of our own, and tells what a draft of it would be.
   * @throws CostFileNotFound, CostFileNotTaken, MappingFaulty
   */
  preview(viewer: Viewer, key: string, of: Reading): Promise<CostPreview> {
    return this.turns.take(async () => {
      const file = await this.store.find(viewer, key);
      const mapping = mappingOf(of.mapping);
      const read = await this.read(file, mapping, of);
      const last = await lastOf(this.database, file.initiativeId);
      if (read.file.faults.count > 0) return previewOf(read.file, last);
      const recognised = await this.database.transaction((rows) => this.recognise(rows, file, read));
      return previewOf(read.file, last, recognised && compareLines(read.lines, recognised));
    });
  }

  /**
   * Makes a draft of a file: all of it or nothing, once. The file is dropped then, and the mapping kept.
   * @throws what `preview` does, and FileFaulty
   */
  draft(viewer: Viewer, key: string, of: Reading & { act: string; title: string }): Promise<CostFileDrafted> {
    const { act, mapping: told, onRead } = of;
    const title = onOneLine(of.title);
    const request = { key, title, mapping: told };
    const actor = { accountId: viewer.accountId ?? '' };
    return this.turns.take(async () => {
      // Read before the transaction: the database ends one that waits as long as a large file takes.
      const read = await this.readHeld(viewer, key, { title, mapping: told, onRead });
      return this.acts.once({ id: act, actor, operation: 'draftCostFile', request }, async (rows) => {
        const file = await this.store.hold(rows, viewer, key);
        if (!read) throw new CostFileNotFound(key);
        const mapping = mappingOf(told);
        const { editionId, draft, lineCount } = await this.write(rows, file, {
          ...{ read, title, source: told === null ? undefined : sourceOf(file, mapping) },
        });
        if (told !== null) {
          const table = readSample(await this.store.sample(file), readMapping(told));
          await keepMapping(rows, file.initiativeId, { heads: headsHash(table.names), mapping: told });
        }
        await this.store.drop(rows, key);
        return {
          outcome: { __typename: 'CostDraftRecorded', draft, lineCount },
          touched: [editionId, file.initiativeId],
          // Nobody is told of a draft, not even that there is one.
          isPublic: false,
        };
      });
    });
  }

  /** Nothing where the file is gone: an act that was done before has its outcome all the same. */
  private async readHeld(viewer: Viewer, key: string, of: Reading & { title: string }) {
    const file = await this.store.find(viewer, key).catch((error: unknown) => {
      if (error instanceof CostFileNotFound) return undefined;
      throw error;
    });
    if (!file) return undefined;
    demandFaultless([textFault('title', of.title, longestTitle)]);
    return this.read(file, mappingOf(of.mapping), of);
  }

  private async read(
    file: HeldFile,
    mapping: CostMapping,
    { onRead, isOver }: Pick<Reading, 'onRead' | 'isOver'>,
  ): Promise<Read> {
    const bytes = this.store.bytes(file, (read) => {
      if (isOver?.()) throw new ReaderGone();
      onRead?.({ read, of: file.byteLength });
    });
    const read = await readCostFile(bytes, mapping, limits);
    if (mapping.tree.kind === 'own') return { file: read, lines: read.lines };
    const lines = tidyLines(read, read.faults);
    if (mapping.tree.kind !== 'levels') return { file: read, lines };
    const [areas, last] = await Promise.all([
      areasOf(this.database, file.initiativeId),
      lastOf(this.database, file.initiativeId),
    ]);
    return { file: read, lines: underAreas(lines, { areas, tops: new Set(last?.tops) }) };
  }

  /** What the lines would keep; nothing where they do not make an edition, which is a fault of the file. */
  private async recognise(rows: EntityManager, { initiativeId }: HeldFile, { file, lines }: Read) {
    try {
      const kept = await this.editions.recognise(rows, { initiativeId, periods: file.periods, lines });
      return { kept, last: await lastLines(rows, initiativeId) };
    } catch (error) {
      if (!(error instanceof LinesFaulty)) throw error;
      for (const fault of error.faults) file.faults.add(atRow(fault, file.rowOf));
      return undefined;
    }
  }

  private async write(
    rows: EntityManager,
    { initiativeId }: HeldFile,
    { read, title, source }: { read: Read; title: string; source: string | undefined },
  ) {
    const { file, lines } = read;
    file.faults.demandNone();
    const [place] = await rows.query<{ standing: 'RECORD' | 'ILLUSTRATIVE' }[]>(
      'SELECT standing FROM address WHERE id = $1',
      [initiativeId],
    );
    const { editionId, lineCount } = await this.editions
      .draft(rows, {
        ...{ initiativeId, title, source, standing: place?.standing ?? 'RECORD' },
        ...{ periods: file.periods, lines, isReachable: true },
      })
      .catch((error: unknown) => {
        if (!(error instanceof LinesFaulty)) throw error;
        for (const fault of error.faults) file.faults.add(atRow(fault, file.rowOf));
        file.faults.demandNone();
        throw error;
      });
    const [made] = await rows.query<{ key: string }[]>('SELECT draft_key AS key FROM address WHERE id = $1', [
      editionId,
    ]);
    return { editionId, draft: made?.key ?? '', lineCount };
  }
}

export interface Progress {
  read: number;
  of: number;
}

export interface Reading {
  /** The text of a mapping; nothing for one of our own files. */
  mapping: string | null;
  onRead?: ((progress: Progress) => void) | undefined;
  /** Whether nobody waits for it any more. */
  isOver?: (() => boolean) | undefined;
}

/** Whoever asked went away. */
export class ReaderGone extends Error {}

/** Where figures of a table come from, with what they were multiplied by: whoever doubts them can look there. */
function sourceOf({ name }: HeldFile, { source, form: { scale = 1 } }: CostMapping): string {
  const from = source ?? name;
  return scale === 1 ? from : `${from} (its amounts were multiplied by ${scale.toLocaleString('en')})`;
}

const mappingOf = (text: string | null): CostMapping => (text === null ? ownMapping : readMapping(text));
