/** Whatever a mail server may deliver to, without saying what that is (RFC 5321, 4.5.3.1: 254 characters at most). */
const looksLikeAddress = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]+$/u;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** An e-mail address as somebody wrote it, and the form by which it is found again. */
export interface EmailAddress {
  written: string;
  key: string;
}

/** Reads an e-mail address; nothing where it is none. */
export function readAddress(text: string | undefined): EmailAddress | undefined {
  const written = (text ?? '').normalize('NFC').trim();
  if (written.length > 254 || unseen.test(written) || !looksLikeAddress.test(written)) return undefined;
  return { written, key: written.toLowerCase() };
}

/** A link for signing in, as the database knows it at the moment of asking. */
export interface KnownLink {
  isUsed: boolean;
  isExpired: boolean;
  wrongCodes: number;
  /** Whether an operator made it: then it is bound to no browser. */
  isUnbound: boolean;
  isSameBrowser: boolean;
  /** Nothing where no code was given. */
  isRightCode: boolean | undefined;
}

export type Verdict = 'stands' | 'unknown' | 'used' | 'expired' | 'guessed' | 'needs-code' | 'wrong-code';

export const mostWrongCodes = 5;

/** What becomes of a link that somebody confirms. */
export function judgeLink(link: KnownLink | undefined): Verdict {
  if (!link) return 'unknown';
  if (link.isUsed) return 'used';
  if (link.isExpired) return 'expired';
  if (link.wrongCodes >= mostWrongCodes) return 'guessed';
  if (link.isUnbound || link.isSameBrowser || link.isRightCode) return 'stands';
  if (link.isRightCode === undefined) return 'needs-code';
  return link.wrongCodes + 1 >= mostWrongCodes ? 'guessed' : 'wrong-code';
}
