import { useHydrated } from '../ui/hydrated';
import { saveCsv, saveFile } from './csv';

interface TakeAwayProps {
  /** What the files are called, without their endings. */
  name: string;
  /** What they hold, for those who hear the buttons. */
  what: string;
  /** The head and the rows, as they are shown. */
  rows: readonly (readonly string[])[];
}

/** Hands out a table as it is shown, as CSV and as JSON in which each row names its cells. */
export function TakeAway({ name, what, rows }: TakeAwayProps) {
  const isAlive = useHydrated();
  if (!isAlive) return null;
  const [head = [], ...body] = rows;
  const json = body.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index] ?? ''])));
  return (
    <p className="caption">
      <button type="button" className="figure-file" onClick={() => saveCsv(`${name}.csv`, rows)}>
        CSV<span className="visually-hidden">: {what}</span>
      </button>{' '}
      <button
        type="button"
        className="figure-file"
        onClick={() =>
          saveFile(`${name}.json`, { text: `${JSON.stringify(json, null, 2)}\n`, type: 'application/json' })
        }
      >
        JSON<span className="visually-hidden">: {what}</span>
      </button>
    </p>
  );
}
