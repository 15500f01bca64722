import { posix } from 'node:path';
import { isGenerated, type Tree } from './tree.ts';

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
 * Where the tree that a document draws and the folders differ. Each drawn line begins with a path; what is indented lies
 * in the folder above it. Folders are compared where the drawing shows what lies in them.
 */
export function wrongDrawing(tree: Tree, path: string): string[] {
  const blocks = [...(tree.get(path) ?? '').matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(
    ([, block = '']) => block,
  );
  const drawing = blocks.find((block) => /^apps\//m.test(block));
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
    const [, spaces = '', name] = /^(\s*)(\S+)/.exec(line) ?? [];
    if (!name) return [];
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop();
    const path = posix.join(above.at(-1)?.path ?? '', name.replace(/\/$/, ''));
    above.push({ indent: spaces.length, path });
    return [path];
  });
}

/** Folders beside drawn ones: a new feature must not be forgotten. */
function missing(tree: Tree, drawn: readonly string[]): string[] {
  const folders = [...tree.keys()]
    .filter((file) => !isGenerated(file))
    .flatMap((file) => ['apps/api/src', 'apps/web/src', 'packages'].map((home) => folderIn(home, file)));
  const isShown = (folder: string) => drawn.some((place) => posix.dirname(place) === posix.dirname(folder));
  return [...new Set(folders)].filter((folder) => folder && isShown(folder) && !drawn.includes(folder));
}

/** The folder of `home` in which a file lies, if it lies in one. */
function folderIn(home: string, file: string): string {
  const [name, within] = file.slice(home.length + 1).split('/');
  return file.startsWith(`${home}/`) && within !== undefined ? `${home}/${name}` : '';
}
