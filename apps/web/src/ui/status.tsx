import type { ReactNode } from 'react';
import { classList } from './class-list';

export type StatusShape = 'disc' | 'half' | 'cross' | 'ring' | 'dashed-ring' | 'triangle';
export type StatusTone = 'good' | 'warn' | 'bad' | 'none';

const drawings: Record<StatusShape, ReactNode> = {
  disc: <circle data-filled="" cx="6" cy="6" r="5" />,
  half: (
    <>
      <circle cx="6" cy="6" r="5" />
      <path data-filled="" stroke="none" d="M6 1a5 5 0 0 1 0 10z" />
    </>
  ),
  cross: <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />,
  ring: <circle cx="6" cy="6" r="5" />,
  'dashed-ring': <circle cx="6" cy="6" r="5" strokeDasharray="2.6 2.6" />,
  triangle: <path d="M6 1l5.5 10H.5z" />,
};

/** The tone a shape has when nobody says otherwise, so that a colour never comes without its shape. */
const tones: Record<StatusShape, StatusTone> = {
  disc: 'good',
  half: 'warn',
  cross: 'bad',
  ring: 'none',
  'dashed-ring': 'none',
  triangle: 'bad',
};

interface StatusProps {
  shape: StatusShape;
  word: string;
  tone?: StatusTone | undefined;
  isPill?: boolean | undefined;
}

/** How a thing stands: a shape, a word, and only then a colour. */
export function Status({ shape, word, tone = tones[shape], isPill = false }: StatusProps) {
  return (
    <span className={classList('status', isPill && 'status-pill')} data-tone={tone}>
      <svg className="status-shape" viewBox="0 0 12 12" aria-hidden="true">
        {drawings[shape]}
      </svg>
      {word}
    </span>
  );
}
