import type { Tree } from './tree.ts';

// Written backwards, so that this file does not say what it looks for.
const backwards = (word: string) => [...word].reverse().join('');
const unsaid = [
  ['# eussi', 'an issue has a tracker, the code has reasons'],
  ['/krow/', 'a path of one machine'],
  ['/derahs', 'a path of one machine'],
  ['kcom', 'our own code is never replaced in a test'],
  ['SREPOLEVED', 'a document that we do not have'],
  ['gro.sjmpn.yrtsiger', 'a host of a registry'],
  ['moc.nrayp.yrtsiger', 'a host of a registry'],
  ['moc.rorrimmpn', 'a host of a registry'],
  ['rebmem maet repleh', 'how the work was shared out'],
  ['noisses siht ni', 'how the work was shared out'],
  ['feirb eht', 'how the work was shared out'],
  ['edualc', 'who typed it'],
  ['ledom egaugnal', 'who typed it'],
  ['ODOT', 'do it, or decide against it'],
  ['EMXIF', 'do it, or decide against it'],
].map(([word = '', why = '']) => ({ word: backwards(word), why }));

/** Places that speak of how the project is made instead of what it is. */
export function bannedWords(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    `${path}\n${text}`
      .split('\n')
      .flatMap((line, index) =>
        unsaid
          .filter(({ word }) => says(line, word) && !isPackageName(path, word))
          .map(({ word, why }) => `${path}:${index} says "${word}": ${why}`),
      ),
  );
}

/** The lock file lists packages that others named; it may not say where they were fetched from. */
const isPackageName = (path: string, word: string) =>
  /(?:^|\/)package-lock\.json$/.test(path) && !word.includes('.');

/** A word in small letters counts in any case; one in capitals only so. */
function says(line: string, word: string): boolean {
  const isLoud = word === word.toUpperCase();
  const text = isLoud ? line : line.toLowerCase();
  const start = text.indexOf(word);
  if (start < 0) return false;
  return !/[a-z]/i.test(word.at(0) ?? '') || !/\w/.test(text.at(start - 1) ?? ' ') || start === 0;
}
