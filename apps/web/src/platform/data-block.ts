import type { Failed } from './failed';
import type { Answered } from './page';

/** What the server hands to the browser beside the page itself. */
export interface Handover {
  publicUrl: string;
  loaderData: Record<string, Answered | null>;
  errors?: Record<string, Failed>;
}

const id = 'handover';

/** The handover as a block of JSON that no content can end: "<" is what `</script>` and `<!--` need. */
export function dataBlock(handover: Handover): string {
  const json = JSON.stringify(handover).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** Reads the handover in the browser, as our own server wrote it. None where a page is not to be taken over. */
export function readDataBlock(): Handover | null {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Handover | null;
}
