import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { ChangeCostDraftDocument, CostDraftDocument } from '../gql/graphql';
import { useAct } from '../platform/act';
import { failedOutcome } from '../platform/act-outcome';
import { savedOutcome, type Saved } from './cost-draft-outcome';
import { type ServedDraft, type Sheet, sheetOf } from './cost-sheet';
import { changesBetween, isUnchanged } from './cost-sheet-changes';
import { asSaved, savedSince } from './cost-sheet-periods';
import { forgetSheet, keepSheet, readKept } from './cost-sheet-kept';
import { type Merged, mergeSheets } from './cost-sheet-merge';
import { type CellFault, createReader, type Reader } from './cost-sheet-reading';

/** What was saved meanwhile by somebody else, put together with what was typed here. */
export interface Collision extends Merged {
  version: number;
  theirs: Sheet;
}

type Trouble = Extract<Saved, { kind: 'refused' }>;

/** The sheet of a draft: what is saved, what is typed, what was typed before. */
export function useCostSheet(draft: ServedDraft) {
  const { key } = draft;
  const [read] = useState(createReader);
  const [saved, setSaved] = useState(() => ({ sheet: sheetOf(draft), version: draft.version }));
  const [kept] = useState(() => readKept(key));
  const [typed, setTyped] = useState<Sheet>(kept?.typed ?? saved.sheet);
  const [collision, setCollision] = useState<Collision | undefined>(() =>
    kept && kept.version !== draft.version
      ? { ...mergeSheets(kept.base, saved.sheet, kept.typed), version: draft.version, theirs: saved.sheet }
      : undefined,
  );
  const [told, setTold] = useState<CellFault[]>([]);
  const past = usePast(setTyped);
  const own = useMemo(() => typed.lines.flatMap((line) => read(line, typed.periods).faults), [typed, read]);
  const isDirty = typed !== saved.sheet;
  const isKept = useKept(key, {
    saved: kept && collision ? { sheet: kept.base, version: kept.version } : saved,
    typed,
  });

  const change = (now: Sheet, said?: string) => {
    past.note(typed, said);
    setTold([]);
    setTyped(now);
  };
  const { save, isSending, trouble } = useSaving(key, {
    ...{ saved, typed, read, canSave: collision === undefined && own.length === 0 },
    onSaved: (sheet, version) => {
      setSaved({ sheet, version });
      setTyped((now) => (now === typed ? sheet : savedSince(now, typed)));
    },
    onFaults: setTold,
    onMeanwhile: (there) => {
      const theirs = sheetOf(there);
      setCollision({ ...mergeSheets(saved.sheet, theirs, typed), version: there.version, theirs });
    },
  });
  /** Goes on with both, or with theirs alone. */
  const resolve = (sheet: Sheet) => {
    if (!collision) return;
    past.note(typed);
    setSaved({ sheet: collision.theirs, version: collision.version });
    setTyped(sheet);
    setCollision(undefined);
  };
  return {
    ...{ typed, saved, read, change, past, save, isSending, isDirty, isKept, trouble },
    ...{ collision, resolve, faults: [...own, ...told] },
  };
}

/** What the sheet was before each change, and what the last one did where it should be told. */
function usePast(goBack: (sheet: Sheet) => void) {
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [told, setTold] = useState<string>();
  return {
    told,
    isEmpty: sheets.length === 0,
    note: (sheet: Sheet, said?: string) => {
      setSheets((before) => [...before.slice(-99), sheet]);
      setTold(said);
    },
    undo: () => {
      const before = sheets.at(-1);
      setSheets(sheets.slice(0, -1));
      setTold(undefined);
      if (before) goBack(before);
    },
    forget: () => setTold(undefined),
  };
}

export type CostSheet = ReturnType<typeof useCostSheet>;

interface Saving {
  saved: { sheet: Sheet; version: number };
  typed: Sheet;
  read: Reader;
  canSave: boolean;
  onSaved: (sheet: Sheet, version: number) => void;
  onFaults: (faults: CellFault[]) => void;
  onMeanwhile: (there: ServedDraft) => void;
}

/** Sends what changed since it was saved, in one act. */
function useSaving(key: string, { saved, typed, read, canSave, onSaved, onFaults, onMeanwhile }: Saving) {
  const [isSending, setIsSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const sending = useSending(key);
  async function save(): Promise<void> {
    setTrouble(undefined);
    if (isSending || !canSave) return;
    const changes = changesBetween(saved.sheet, typed, read);
    if (isUnchanged(changes)) {
      onSaved(saved.sheet, saved.version);
      return;
    }
    setIsSending(true);
    const came = await sending.send({ key, version: saved.version, ...changes });
    if (came.kind === 'done') onSaved(asSaved(typed), came.version);
    else if (came.kind === 'faulty') onFaults(came.faults);
    else if (came.kind === 'refused') setTrouble(came);
    else {
      const there = await sending.reload();
      if (there) onMeanwhile(there);
    }
    setIsSending(false);
  }
  return { save, isSending, trouble };
}

/** Keeps what is typed in this browser, soon after it is typed. */
function useKept(
  key: string,
  { saved, typed }: { saved: { sheet: Sheet; version: number }; typed: Sheet },
): boolean {
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (typed === saved.sheet) {
      forgetSheet(key);
      return undefined;
    }
    const keep = () => setIsKept(keepSheet(key, { version: saved.version, base: saved.sheet, typed }));
    const soon = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(soon);
      removeEventListener('pagehide', keep);
    };
  }, [key, saved.sheet, saved.version, typed]);
  return isKept;
}

type Sent = ReturnType<typeof changesBetween> & { key: string; version: number };

function useSending(key: string) {
  const client = useApolloClient();
  const [mutate] = useMutation(ChangeCostDraftDocument);
  const act = useAct(`cost-sheet:${key}`);
  return {
    async send(input: Sent): Promise<Saved> {
      return act
        .send(async (as) => {
          const { data } = await mutate({ variables: { act: as, input } });
          if (!data) throw new Error('the act had no answer');
          return savedOutcome(data.changeCostDraft);
        })
        .catch((error: unknown): Saved => {
          const failed = failedOutcome(error);
          return failed.kind === 'failed'
            ? { kind: 'refused', title: failed.title, body: failed.body }
            : { kind: 'meanwhile' };
        });
    },
    async reload(): Promise<ServedDraft | undefined> {
      const { data } = await client.query({
        query: CostDraftDocument,
        variables: { key },
        fetchPolicy: 'no-cache',
      });
      return data?.costDraft ?? undefined;
    },
  };
}
