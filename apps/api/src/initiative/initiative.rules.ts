import type { Fault } from '../platform/refusal/refusal.js';
import {
  linkFault,
  onOneLine,
  optionalTextFault,
  textFault,
  tidied,
  tidiedOrNull,
} from '../platform/text/text.rules.js';

export const longestTitle = 200;
export const longestSummary = 2_000;
export const longestNote = 500;

export interface InitiativeInput {
  title: string;
  summary: string;
  forum?: string | null;
  sponsor?: string | null;
}

/** What an initiative says of itself, as it is kept. `sponsor` is the short name of an organisation. */
export type InitiativeWords = Record<'title' | 'summary' | 'forum' | 'sponsor', string | null> & {
  title: string;
  summary: string;
};

export const tidyInitiative = ({ title, summary, forum, sponsor }: InitiativeInput): InitiativeWords => ({
  title: onOneLine(title),
  summary: tidied(summary),
  forum: tidiedOrNull(forum),
  sponsor: tidiedOrNull(sponsor),
});

/** What does not stand in a draft: it may lack everything but a title. */
export const draftFaults = (words: InitiativeWords): (Fault | undefined)[] => [
  textFault('title', words.title, longestTitle),
  optionalTextFault('summary', words.summary, longestSummary),
  optionalTextFault('forum', words.forum, longestTitle),
];

/** What does not stand in an initiative that everybody reads. */
export const initiativeFaults = (words: InitiativeWords): (Fault | undefined)[] => [
  textFault('title', words.title, longestTitle),
  textFault('summary', words.summary, longestSummary),
  optionalTextFault('forum', words.forum, longestTitle),
];

/** An edit says why. */
export const reasonFault = (reason: string | null | undefined): Fault | undefined =>
  textFault('reason', reason ?? '', longestNote);

export interface Sourced {
  source?: string | null;
  sourceUrl?: string | null;
}

/** What does not stand in where something is recorded. */
export const sourceFaults = ({ source, sourceUrl }: Sourced): (Fault | undefined)[] => [
  optionalTextFault('source', source, longestNote),
  linkFault('sourceUrl', sourceUrl),
];

/** Where something is recorded, as it is kept. A link without words for it is shown by its own words. */
export const tidySource = ({ source, sourceUrl }: Sourced) => ({
  source: tidiedOrNull(source) ?? tidiedOrNull(sourceUrl),
  sourceUrl: tidiedOrNull(sourceUrl),
});
