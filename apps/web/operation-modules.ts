import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const imports = /import \{([^}]*)\} from '((?:\.\.?\/)+gql\/graphql)';/g;
const mark = '?operation=';

/**
 * The import of several names from the generated documents, as an import of each document from a module of its own.
 *
 * @param code a module of ours, as written
 * @returns the same, on as many lines
 */
export function importedApart(code: string): string {
  return code.replaceAll(imports, (whole, names: string, from: string) => {
    const apart = namesIn(names).map((name) =>
      name.startsWith('type ')
        ? `import { ${name} } from '${from}';`
        : `import { ${name} } from '${from}${mark}${name}';`,
    );
    return apart.join(' ') + '\n'.repeat(whole.split('\n').length - 1);
  });
}

/**
 * The documents that a module imports.
 *
 * @param code a module of ours, as written
 * @returns their names as they are exported
 */
export function operationsIn(code: string): string[] {
  return [...code.matchAll(imports)].flatMap(([, names = '']) =>
    namesIn(names).filter((name) => !name.startsWith('type ')),
  );
}

const namesIn = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * One document of the generated file as a module.
 *
 * @param generated the file, in which each document stands on a line of its own
 * @param name as it is exported
 * @returns JavaScript
 */
export function operationModule(generated: string, name: string): string {
  const start = `export const ${name} = `;
  const line = generated.split('\n').find((one) => one.startsWith(start));
  const end = line?.lastIndexOf(' as unknown as ') ?? -1;
  if (line === undefined || end < 0) throw new Error(`no operation is generated as ${name}`);
  return `${line.slice(0, end)};`;
}

/** What an identifier of a module says it is the document of. */
export const operationOf = (id: string): string | undefined => id.split(mark)[1];

/** The generator writes all operations into one file, and a page would load those of every other. */
export function operationModules(root: string): Plugin {
  const file = join(root, 'src/gql/graphql.ts');
  return {
    name: 'operation-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      const operation = operationOf(id);
      return operation === undefined ? null : `${file}${mark}${operation}`;
    },
    load(id) {
      const operation = operationOf(id);
      if (operation === undefined) return null;
      return { code: operationModule(readFileSync(file, 'utf8'), operation), moduleType: 'js' };
    },
    transform: (code, id) =>
      id.startsWith(join(root, 'src')) && operationOf(id) === undefined ? importedApart(code) : null,
  };
}
