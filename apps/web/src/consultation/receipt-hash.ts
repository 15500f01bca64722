/** The salt of a receipt as bytes; nothing where what was pasted is no salt. */
export function saltOf(pasted: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = pasted.replace(/\s+/g, '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) return undefined;
  return Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

/** A text as it is stored: Unicode form C, Unix line ends, no space around it. */
export const asStored = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();

/** SHA-256 over the salt and the text in UTF-8, in hexadecimal. */
export async function receiptHash(salt: Uint8Array<ArrayBuffer>, text: string): Promise<string> {
  const words = new TextEncoder().encode(asStored(text));
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...salt, ...words]));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether this browser can reckon a hash: it does so over TLS and on its own machine only. */
export const canHash = (): boolean => 'subtle' in crypto;
