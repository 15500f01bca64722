import { expect, test } from 'vitest';
import { filesOf, firstFonts, parseManifest } from './manifest.rules.js';

const manifest = parseManifest(
  JSON.stringify({
    'src/boot.ts': {
      file: 'assets/boot.js',
      isEntry: true,
      css: ['assets/boot.css'],
      assets: [
        'assets/serif-latin-wght-normal-1.woff2',
        'assets/serif-latin-ext-wght-normal-2.woff2',
        'assets/a.svg',
      ],
    },
    'src/entry-client.tsx': { file: 'assets/client.js', imports: ['_react.js', '_a.js'] },
    '_a.js': { file: 'assets/a.js', imports: ['_react.js', '_b.js'], css: ['assets/a.css'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'], css: ['assets/a.css', 'assets/b.css'] },
    '_react.js': { file: 'assets/react.js' },
  }),
);

test('a chunk needs what it imports, and what that imports, each once', () => {
  expect(filesOf(manifest, ['src/entry-client.tsx'])).toEqual({
    scripts: ['assets/client.js', 'assets/react.js', 'assets/a.js', 'assets/b.js'],
    styles: ['assets/a.css', 'assets/b.css'],
  });
});

test('the files of several chunks are named once', () => {
  const { scripts, styles } = filesOf(manifest, ['src/boot.ts', 'src/entry-client.tsx', '_react.js']);
  expect(scripts).toHaveLength(5);
  expect(styles).toEqual(['assets/boot.css', 'assets/a.css', 'assets/b.css']);
});

test('a chunk that was not built is refused by its name', () => {
  expect(() => filesOf(manifest, ['src/gone-page.tsx'])).toThrow('src/gone-page.tsx');
});

test.each(['null', '"text"', '{"a":{}}', '{"a":null}'])('%s is no manifest', (json) => {
  expect(() => parseManifest(json)).toThrow('manifest');
});

test('the fonts of Latin letters come with the styles, and no others', () => {
  expect(firstFonts(manifest, 'src/boot.ts')).toEqual(['assets/serif-latin-wght-normal-1.woff2']);
});
