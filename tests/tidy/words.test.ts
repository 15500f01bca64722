import { expect, test } from 'vitest';
import { bannedWords } from './words.ts';
import { planted, project } from './tree.ts';

const said = (text: string) => bannedWords(planted({ 'docs/guide.md': text }));
const backwards = (text: string) => [...text].reverse().join('');

test('the project speaks of itself, never of how it is made', () => expect(bannedWords(project)).toEqual([]));

test.each([
  '12# eussi ees',
  '12# eussI eeS',
  'nalp/krow/ ees',
  'yalc ni /derahs',
  'sllac eht kcom',
  'dm.SREPOLEVED ees',
  'gro.sjmpn.yrtsiger//:sptth',
  'retal :ODOT',
])('a line that says "%s" backwards is found', (line) => {
  expect(said(`A pledge.\n${backwards(line)}`)).toEqual([expect.stringMatching(/^docs\/guide\.md:2 says /)]);
});

test('a name of a file is read too', () => {
  expect(bannedWords(planted({ [backwards('dm.SREPOLEVED')]: '' }))).toHaveLength(1);
});

test('a longer word that only ends like a banned one is let be', () => {
  expect(said(`the ham${backwards('kcom')} hangs, todo lists and issues`)).toEqual([]);
});
