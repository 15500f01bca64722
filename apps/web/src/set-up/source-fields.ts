import { orNothing } from '../platform/edit-fields';

/** Where something is recorded, as fields. */
export const sourceSpecs = {
  source: {
    label: 'Where that is recorded',
    name: 'The source',
    hint: 'The paper or page, and the place in it.',
    isOptional: true,
  },
  sourceUrl: {
    label: 'A link to that',
    name: 'The link',
    kind: 'link',
    hint: 'In full, as in https://example.org/paper.',
    isOptional: true,
  },
} as const;

export const sourceBegin = (source: { title: string; url?: string | null } | null | undefined) => ({
  source: source?.title ?? '',
  sourceUrl: source?.url ?? '',
});

export const sourceInput = (values: Record<'source' | 'sourceUrl', string>) => ({
  source: orNothing(values.source),
  sourceUrl: orNothing(values.sourceUrl),
});
