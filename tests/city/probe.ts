import type { Size } from './subject.ts';

/** The probe: one initiative that is the same, keys and refs included, whatever the seed and the scale of the city. */
export const probeSeed = 20_100_308;

export const probeSize: Size = {
  lines: 36,
  areas: 4,
  depth: 3,
  submissions: 60,
  pledges: 12,
  objectives: 3,
  indicators: 6,
  measurements: 40,
  documents: 3,
  isOpen: true,
};

export const probeSociety = { organisations: 5, participants: 8 };

/** Refs of the probe, and of what lies around it. */
export const probe = {
  initiative: 'I-1',
  area: 'A-1',
  /** A heading directly under the area, with parts. */
  heading: 'C-1',
  /** The edition that is current. */
  edition: 'E-3',
  firstEdition: 'E-1',
  objective: 'G-1',
  indicator: 'K-1',
  /** Open for as long as a city is kept. */
  proceeding: 'Q-3',
  submission: 'S-1',
  pledge: 'F-1',
} as const;

/** The initiative with most lines: a tenth of all at scale 1. */
export const largestInitiative = 'I-2';
