import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from './button';
import { Link, LinkProvider } from './link';
import { GoToBox } from './search-box';
import { ShowMore } from './show-more';
import { ThemeSwitch } from './theme-switch';

test('a button that cannot be pressed stays in reach and says why', () => {
  const html = renderToStaticMarkup(<Button cannot="Two lines lack a reason.">Publish</Button>);
  const [, id = 'none'] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toMatch(/ disabled=/);
  expect(html).toContain(`id="${id}">Two lines lack a reason.</span>`);
});

test('a button sends no form unless it is told to', () => {
  expect(renderToStaticMarkup(<Button>Save</Button>)).toContain('type="button"');
});

test('a link is drawn the way the application draws links', () => {
  const html = renderToStaticMarkup(
    <LinkProvider render={({ href, children }) => <a href={`/site${href}`}>{children}</a>}>
      <Link href="/refs/C-17">C-17</Link>
    </LinkProvider>,
  );
  expect(html).toBe('<a href="/site/refs/C-17">C-17</a>');
});

test('a link is a plain anchor where nobody says how links are drawn', () => {
  expect(renderToStaticMarkup(<Link href="/refs/C-17">C-17</Link>)).toBe('<a href="/refs/C-17">C-17</a>');
});

test('the rest of a list is a link, so that it is reached without a script', () => {
  const html = renderToStaticMarkup(<ShowMore shown={20} total={1480} unit="comments" href="?after=20" />);
  expect(html).toContain('href="?after=20"');
  expect(html).toContain('20 of 1,480 comments');
});

test('a list that is complete offers no more of it', () => {
  const html = renderToStaticMarkup(<ShowMore shown={7} total={7} unit="answers" href="?after=7" />);
  expect(html).not.toContain('<a ');
  expect(html).toContain('All 7 answers');
});

test('going to a ref is a form that works without a script', () => {
  const html = renderToStaticMarkup(<GoToBox />);
  expect(html).toContain('<form class="go-to" action="/search">');
  expect(html).toMatch(/<input[^>]* name="q"/);
});

test('two theme switches on one page do not switch each other', () => {
  const stay = () => undefined;
  const html = renderToStaticMarkup(
    <>
      <ThemeSwitch value="auto" onChange={stay} />
      <ThemeSwitch value="dark" onChange={stay} />
    </>,
  );
  expect(html.match(/checked=""/g)).toHaveLength(2);
  expect(new Set([...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).size).toBe(2);
});
