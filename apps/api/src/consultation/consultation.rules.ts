import { createHash } from 'node:crypto';
import type { Fault } from '../platform/refusal/refusal.js';
import { optionalTextFault, textFault, tidied, tidiedOrNull } from '../platform/text/text.rules.js';

export const longestSubmission = 20_000;
export const longestName = 200;

export interface Words {
  text: string;
  authorName: string | null;
}

/** The words as they are kept. */
export const tidyWords = (input: { text: string; authorName?: string | null | undefined }): Words => ({
  text: tidied(input.text),
  authorName: tidiedOrNull(input.authorName),
});

export const wordFaults = (words: Words): (Fault | undefined)[] => [
  textFault('text', words.text, longestSubmission),
  optionalTextFault('authorName', words.authorName, longestName),
];

/** What a receipt shows: SHA-256 over the salt and the text in UTF-8. Without the salt nobody can test guesses. */
export const receiptHash = (salt: Buffer, text: string): Buffer =>
  createHash('sha256').update(salt).update(text, 'utf8').digest();
