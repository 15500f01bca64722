/** One chunk of a build, as Vite writes it into its manifest. */
export interface Chunk {
  file: string;
  imports: string[];
  css: string[];
  assets: string[];
}

export type Manifest = ReadonlyMap<string, Chunk>;

/** Reads the manifest of a build. Throws where it is none. */
export function parseManifest(json: string): Manifest {
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null)
    throw new Error('the manifest of the web build is no object');
  return new Map(Object.entries(read).map(([key, chunk]) => [key, parseChunk(key, chunk)]));
}

function parseChunk(key: string, chunk: unknown): Chunk {
  if (typeof chunk !== 'object' || chunk === null || !('file' in chunk) || typeof chunk.file !== 'string')
    throw new Error(`the manifest of the web build has no file for ${key}`);
  return {
    file: chunk.file,
    imports: 'imports' in chunk ? strings(chunk.imports) : [],
    css: 'css' in chunk ? strings(chunk.css) : [],
    assets: 'assets' in chunk ? strings(chunk.assets) : [],
  };
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The files that some chunks need, with all that they import, each once; what is imported stands after what imports it. */
export function filesOf(
  manifest: Manifest,
  keys: readonly string[],
): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest.get(key);
    if (!chunk) throw new Error(`the web build has no ${key}`);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css) styles.add(style);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const key of keys) visit(key);
  return { scripts: [...scripts], styles: [...styles] };
}

/** The fonts that the first lines of every page are set in; letters beyond Latin fetch theirs when they appear. */
export function firstFonts(manifest: Manifest, key: string): string[] {
  return (manifest.get(key)?.assets ?? []).filter((file) => /-latin-wght-[^/]*\.woff2$/.test(file));
}
