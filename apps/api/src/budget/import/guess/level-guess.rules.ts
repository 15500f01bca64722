import { classWords, idWords, parentWords, plain, titleWords } from './budget-words.js';
import { determines, type SampleColumn } from './column-kinds.rules.js';

export interface Level {
  title: string;
  code?: string | undefined;
}

export type TreeGuess =
  | { kind: 'levels'; levels: Level[]; left: string[] }
  | { kind: 'parent'; parent: { code: string; parentCode: string; title: string } };

/** More levels than these are seldom read by anybody; what they tell apart is added up. */
const mostLevels = 6;

interface Pair {
  title: SampleColumn;
  code: SampleColumn | undefined;
}

/** Tells which columns are the levels of the tree of lines, from top to bottom, and which code belongs to which title. */
export function guessTree(columns: readonly SampleColumn[]): TreeGuess {
  const parent = parentOf(columns);
  if (parent) return { kind: 'parent', parent };
  const isLevel = ({ kind, head }: SampleColumn) =>
    (kind === 'TEXT' || kind === 'CODE') && !idWords.test(head);
  const all = columns.filter((column) => isLevel(column) && !classWords.test(column.head));
  const telling = all.filter(({ distinct, cells }) => distinct.size > 1 || cells.length < 3);
  const pairs = inOrder(paired(telling.length > 0 ? telling : all));
  const levels = pairs.map(({ title, code }): Level => ({ title: title.name, code: code?.name }));
  return {
    kind: 'levels',
    levels: levels.slice(0, mostLevels),
    left: levels.slice(mostLevels).map(({ title }) => title),
  };
}

const codePart =
  /\b(?:cod(?:e|igo|ice)?s?|clave|num(?:ero|ber|mer)?|nr|no|kod|sifra|id|key)\b|[_\s.-]*(?:nummer|nr|code|kod|id)$/g;
const titlePart =
  /\b(?:name|title|titel|desc(?:ri\w*)?|denominaci?on|denominazione|nombre|libelle|intitule|nazwa|nazev|nazov|naziv|nome|bezeichnung|de|del|du|des|of|the)\b|[_\s.-]*(?:bezeichnung|name|titel|navn|namn|nimi)$/g;

/** What a head is about, without the words that say whether it is a code or a name. */
const subjectOf = ({ head }: SampleColumn): string =>
  plain(head)
    .replace(/[_.\-/]+/g, ' ')
    .replace(codePart, ' ')
    .replace(titlePart, ' ')
    .replace(/コード|番号|编码|代码|код|名称|名稱|名|наименование|רמז/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // "Anslagsnamn" is the name of an "Anslag".
    .replace(/(?<=\p{L}{4})s$/u, '');

function paired(columns: readonly SampleColumn[]): Pair[] {
  const codes = columns.filter(({ kind }) => kind === 'CODE');
  const titles = columns.filter(({ kind }) => kind === 'TEXT');
  const codeOf = new Map<SampleColumn, SampleColumn>();
  const taken = new Set<SampleColumn>();
  const tie = (code: SampleColumn, title: SampleColumn | undefined) => {
    if (!title || taken.has(code) || codeOf.has(title)) return;
    codeOf.set(title, code);
    taken.add(code);
  };
  for (const code of codes) {
    const subject = subjectOf(code);
    tie(
      code,
      subject === '' ? undefined : titles.find((title) => !codeOf.has(title) && subjectOf(title) === subject),
    );
  }
  for (const code of codes) {
    const near = [code.place + 1, code.place - 1].flatMap(
      (place) => titles.find((title) => title.place === place) ?? [],
    );
    tie(
      code,
      near.find((title) => !codeOf.has(title) && isNamedBy(code, title) && determines(code, title)),
    );
  }
  const isTwin = (code: SampleColumn, title: SampleColumn) =>
    isNamedBy(code, title) && title.distinct.size > 1 && determines(code, title) && determines(title, code);
  for (const code of codes)
    tie(
      code,
      titles.find((title) => !codeOf.has(title) && isTwin(code, title)),
    );
  const alone = codes
    .filter((code) => !taken.has(code))
    .map((code): Pair => ({ title: code, code: undefined }));
  return [...titles.map((title): Pair => ({ title, code: codeOf.get(title) })), ...alone];
}

/** "fund code" is the code of a fund, and not of the department beside it. */
const isNamedBy = (code: SampleColumn, title: SampleColumn): boolean =>
  subjectOf(code) === '' ||
  subjectOf(code) === code.head.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() ||
  subjectOf(title) === '' ||
  titleWords.test(title.head);

const placeOf = ({ title, code }: Pair): number => Math.min(title.place, code?.place ?? Infinity);
const keyOf = ({ title, code }: Pair): SampleColumn => code ?? title;

/** From left to right, but what is told by another that has more values stands above it. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const ordered: Pair[] = [];
  for (const pair of pairs.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    if (isMark(pair, ordered)) continue;
    const below = ordered.findIndex((other) => isAbove(keyOf(pair), keyOf(other)));
    ordered.splice(below < 0 ? ordered.length : below, 0, pair);
  }
  return ordered;
}

/** What only says something more of a line that is told already, such as a code of another register, or yes and no. */
const isMark = ({ title, code }: Pair, before: readonly Pair[]): boolean =>
  code === undefined &&
  title.filled.length >= 20 &&
  (title.kind === 'CODE' || title.distinct.size <= 3) &&
  before.some((other) => keyOf(other).distinct.size > title.distinct.size && determines(keyOf(other), title));

const isAbove = (upper: SampleColumn, lower: SampleColumn): boolean =>
  upper.distinct.size > 1 &&
  lower.distinct.size >= upper.distinct.size * 2 &&
  lower.distinct.size < lower.filled.length * 0.9 &&
  determines(lower, upper);

/** A column of codes whose cells are codes of another column names what each line lies under. */
function parentOf(columns: readonly SampleColumn[]) {
  const parents = columns.find(
    ({ head, kind }) => parentWords.test(head) && (kind === 'CODE' || kind === 'TEXT'),
  );
  if (!parents) return undefined;
  const code = columns.find(
    (column) =>
      column !== parents &&
      (column.kind === 'CODE' || column.kind === 'TEXT' || column.kind === 'NUMBERING') &&
      parents.filled.length > 0 &&
      parents.filled.filter((cell) => column.distinct.has(cell)).length >= parents.filled.length * 0.9,
  );
  const title = columns.find((column) => column.kind === 'TEXT' && column !== code && column !== parents);
  return code && title ? { code: code.name, parentCode: parents.name, title: title.name } : undefined;
}
