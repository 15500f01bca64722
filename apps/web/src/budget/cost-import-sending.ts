import { RequestFailure } from '../platform/request-failure';

/** What the server answered; which facts come with it its name says. */
export interface Told {
  __typename: string;
  [fact: string]: unknown;
}

/** Sends something about a file, and gives the last line of the answer. The lines before tell how far it is. */
export async function ask(path: string, body: object | Blob, onLine?: (told: Told) => void): Promise<Told> {
  const isBytes = body instanceof Blob;
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' },
    body: isBytes ? body : JSON.stringify(body),
  }).catch(() => {
    throw new RequestFailure('offline');
  });
  if (response.status >= 500 || response.status === 429) throw new RequestFailure('unavailable');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  let last: Told = { __typename: 'Failed' };
  const take = (line: string) => {
    if (line.trim() === '') return;
    last = toldIn(line);
    if (last.__typename === 'Progress') onLine?.(last);
  };
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = (held + piece.value).split('\n');
    held = lines.pop() ?? '';
    lines.forEach(take);
  }
  take(held);
  return last;
}

function toldIn(line: string): Told {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('__typename' in value))
    return { __typename: 'Failed' };
  return { ...value, __typename: String(value.__typename) };
}

/** Sends a file in pieces, one after the other. @returns its key, or what the server refused */
export async function upload(
  initiative: string,
  file: File,
  onSent: (bytes: number) => void,
): Promise<string | Told> {
  const begun = await ask(`/refs/${initiative}/cost-files`, { name: file.name, byteLength: file.size });
  if (begun.__typename !== 'CostFileBegun') return begun;
  const [key, size] = [String(begun['file']), Number(begun['pieceBytes'])];
  for (let from = 0; from < file.size; from += size) {
    const taken = await ask(`/cost-files/${key}/pieces/${from / size}`, file.slice(from, from + size));
    if (taken.__typename !== 'CostFilePieceTaken') return taken;
    onSent(Math.min(file.size, from + size));
  }
  return key;
}
