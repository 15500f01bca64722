import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentOf } from './document.js';
import { filesOf, firstFonts, parseManifest } from './manifest.rules.js';
import { rendererOf, type Workshop } from './rendering.js';

const bootKey = 'src/boot.ts';
const applicationKey = 'src/entry-client.tsx';

/**
 * Pages from the build of the web.
 *
 * @param webRoot the folder with `client` and `server` of the build
 * @throws {Error} when there is no build there
 */
export async function buildWorkshop(webRoot: string): Promise<Workshop> {
  const manifestPath = join(webRoot, 'client/.vite/manifest.json');
  const bundlePath = join(webRoot, 'server/entry-server.js');
  for (const path of [manifestPath, bundlePath])
    if (!existsSync(path)) throw new Error(`the web is not built: ${path} is missing; run npm run build`);
  const manifest = parseManifest(readFileSync(manifestPath, 'utf8'));
  const render = rendererOf(await import(pathToFileURL(bundlePath).href));
  const boot = filesOf(manifest, [bootKey]);
  const { scripts: [bootFile = ''] = [], styles } = boot;
  const fonts = firstFonts(manifest, bootKey);
  const isLoaded = new Set(boot.scripts);
  return {
    render,
    async document(rendered) {
      const { scripts } = filesOf(manifest, [applicationKey, ...rendered.chunks]);
      const isTakenOver = rendered.data !== '';
      return documentOf(rendered, {
        styles: styles.map((file) => `/${file}`),
        fonts: fonts.map((file) => `/${file}`),
        boot: `/${bootFile}`,
        chunks: isTakenOver ? scripts.filter((file) => !isLoaded.has(file)).map((file) => `/${file}`) : [],
      });
    },
  };
}
