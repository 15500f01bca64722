import { useId, type FormEvent } from 'react';
import { Button } from './button';

interface SearchProps {
  action?: string | undefined;
  query?: string | undefined;
  placeholder?: string | undefined;
  /** Moves there without loading the page anew; without it the browser sends the form. */
  onSearch?: ((query: string) => void) | undefined;
}

/** Search for words or a ref: a form that works by itself. */
export function SearchBox({ label, hint, ...search }: SearchProps & { label: string; hint?: string }) {
  const id = useId();
  const { action = '/search', query, placeholder } = search;
  return (
    <search aria-label={label}>
      <form className="search-box" action={action} onSubmit={(event) => send(event, search)}>
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {hint ? (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
        <input
          className="input"
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={placeholder}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}

/** In every masthead: type a ref, press Enter, be there. */
export function GoToBox({ placeholder = 'C-17', ...search }: SearchProps) {
  const id = useId();
  const { action = '/search', query } = search;
  return (
    <search aria-label="Go to">
      <form className="go-to" action={action} onSubmit={(event) => send(event, search)}>
        <label htmlFor={id}>Go to</label>
        <input
          className="input"
          id={id}
          name="q"
          defaultValue={query}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="go"
        />
      </form>
    </search>
  );
}

function send(event: FormEvent<HTMLFormElement>, { onSearch }: SearchProps): void {
  if (!onSearch) return;
  event.preventDefault();
  const query = new FormData(event.currentTarget).get('q');
  if (typeof query === 'string') onSearch(query.trim());
}
