/** The six digits that whoever asked for a link is shown. */
export function codeIn(search: string): string | undefined {
  const code = new URLSearchParams(search).get('code') ?? '';
  return /^\d{6}$/.test(code) ? code : undefined;
}

/** What the page of a link knows from its address. */
export interface LinkAsked {
  token: string;
  code: 'wanted' | 'wrong' | undefined;
}

export function linkAsked(search: string): LinkAsked {
  const params = new URLSearchParams(search);
  const code = params.get('code');
  return { token: params.get('token') ?? '', code: code === 'wanted' || code === 'wrong' ? code : undefined };
}

const whys = ['used', 'expired', 'guessed', 'unknown', 'elsewhere', 'away'] as const;

/** Why a way to sign in ended. */
export type Why = (typeof whys)[number];

export const whyIn = (search: string): Why =>
  whys.find((why) => why === new URLSearchParams(search).get('why')) ?? 'unknown';
