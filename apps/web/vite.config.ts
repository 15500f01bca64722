import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { operationModules, operationOf, operationsIn } from './operation-modules.ts';

const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt']);

const foundation =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@apollo\/client|@wry|optimism|graphql|rxjs|tslib)\//;

// Asked before a page is there; so many small files would be slower than one.
const askedByRoutes = new Set(
  operationsIn(readFileSync(join(import.meta.dirname, 'src/routes.tsx'), 'utf8')),
);
const isAskedByRoutes = (id: string) => askedByRoutes.has(operationOf(id) ?? '');

/** Compresses assets once, here, with the slowest and best settings, so that no request ever waits for it. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: (_config, { isSsrBuild }) => !isSsrBuild,
    writeBundle({ dir }) {
      const folder = join(dir ?? '', 'assets');
      for (const name of readdirSync(folder).filter((file) => compressible.has(extname(file)))) {
        const path = join(folder, name);
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}

export default defineConfig(({ isSsrBuild, command }) => ({
  root: import.meta.dirname,
  appType: 'custom',
  plugins: [operationModules(import.meta.dirname), react(), precompress()],
  // The server bundle carries React and the rest in their production form, whatever NODE_ENV it runs with.
  ssr: { noExternal: command === 'build' ? true : [] },
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    // An inlined font or picture would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? { input: 'src/entry-server.tsx' }
      : {
          input: ['src/boot.ts', 'src/entry-client.tsx'],
          // What every page needs and we seldom change stays in the caches of readers when we change ours.
          output: {
            codeSplitting: {
              groups: [
                { name: 'foundation', test: foundation },
                { name: 'operations', test: isAskedByRoutes },
              ],
            },
          },
        },
  },
}));
