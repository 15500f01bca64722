import { posix } from 'node:path';
import type { Tree } from './tree.ts';

const isDocument = (path: string) => path.endsWith('.md');

/** Links of the documents that lead to no file, or to no heading of a file. */
export function deadLinks(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => isDocument(path))
    .flatMap(([path, text]) =>
      [...withoutCode(text).matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(?:[a-z]+:|\/\/)/i.test(target) && !leads(tree, path, target))
        .map((target) => `${path} links to ${target}`),
    );
}

function leads(tree: Tree, from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = file ? posix.join(posix.dirname(from), decodeURI(file)).replace(/\/$/, '') : from;
  const text = tree.get(path);
  if (text === undefined)
    return anchor === undefined && [...tree.keys()].some((other) => other.startsWith(`${path}/`));
  return anchor === undefined || !isDocument(path) || headings(text).includes(anchor);
}

const headings = (text: string) =>
  [...withoutBlocks(text).matchAll(/^#+\s+(.+?)\s*#*$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );

const withoutBlocks = (text: string) => text.replaceAll(/^```.*?^```/gms, '');
const withoutCode = (text: string) => withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '``');

/**
 * Where the tree that a document draws and the folders differ. A drawn line begins with a path, two spaces and more may
 * follow; what is indented lies in the folder above it. Folders are compared where the drawing shows their content.
 */
export function wrongDrawing(tree: Tree, path: string): string[] {
  const drawing =
    /^```(?:text)?\n((?:[^\n]*\n)*?[^\n]*apps\/[^]*?)^```/m.exec(tree.get(path) ?? '')?.[1] ?? '';
  if (!drawing) return [`${path} draws no tree`];
  const drawn = drawnPaths(drawing);
  const exists = (place: string) =>
    [...tree.keys()].some((file) => file === place || file.startsWith(`${place}/`));
  return [
    ...drawn.filter((place) => !exists(place)).map((place) => `${path} draws ${place}, which is not there`),
    ...missing(tree, drawn).map((place) => `${path} does not draw ${place}`),
  ];
}

function drawnPaths(drawing: string): string[] {
  const above: { indent: number; path: string }[] = [];
  return drawing.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^(\s*)(\S+(?: {2,4}(?=\S+[./]\S*( |$))\S+)*)/.exec(line) ?? [];
    if (!names || /[<>…*]|\.\.\./.test(names)) return [];
    while ((above.at(-1)?.indent ?? -1) >= indent.length) above.pop();
    const parent = above.at(-1)?.path;
    const paths = names.split(/\s+/).map((name) => posix.join(parent ?? '', name.replace(/\/$/, '')));
    above.push({ indent: indent.length, path: paths.at(-1) ?? '' });
    return paths;
  });
}

/** Folders of our own sources beside drawn ones: a new feature must not be forgotten. */
function missing(tree: Tree, drawn: readonly string[]): string[] {
  const homes = ['apps/api/src', 'apps/web/src', 'packages', 'tests'].filter((home) =>
    drawn.some((place) => posix.dirname(place) === home),
  );
  const folders = homes.flatMap((home) => [
    ...new Set(
      [...tree.keys()]
        .filter((file) => file.startsWith(`${home}/`) && file.slice(home.length + 1).includes('/'))
        .map((file) => `${home}/${file.slice(home.length + 1).split('/')[0]}`),
    ),
  ]);
  return folders.filter((folder) => !drawn.includes(folder));
}
