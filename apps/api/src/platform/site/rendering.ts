import type { ExecutionResult } from 'graphql';

/** What the server bundle of the web is asked for. The other side of this contract is apps/web/src/entry-server.tsx. */
export interface RenderRequest {
  path: string;
  publicUrl: string;
  requestId: string;
  execute: (hash: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;
  failed?: { status: number; kind: 'badAddress'; requestId: string };
}

export interface Rendered {
  status: number;
  location?: string;
  head: string;
  body: string;
  data: string;
  chunks: string[];
  refreshSeconds?: number;
  fault?: unknown;
}

export type Render = (request: RenderRequest) => Promise<Rendered>;

/** Takes the renderer out of the module of a server bundle. Throws where the module has none. */
export function rendererOf(module: unknown): Render {
  if (
    typeof module === 'object' &&
    module !== null &&
    'render' in module &&
    typeof module.render === 'function'
  )
    return module.render as Render;
  throw new Error('the server bundle of the web has no render()');
}

/** How pages come into being: from a build, or from sources that are still being written. */
export interface Workshop {
  render: Render;
  /** The whole document around what was rendered. */
  document: (rendered: Rendered, path: string) => Promise<string>;
}
