import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router';
import type { Role } from '../gql/graphql';
import { Hatches } from '../ui/hatches';
import { Link } from '../ui/link';
import { GoToBox } from '../ui/search-box';
import { Masthead, Sheet } from '../ui/sheet';
import { SkipLink } from '../ui/skip-link';
import { ThemeSwitch } from '../ui/theme-switch';
import { useHydrated } from '../ui/hydrated';
import { Renewal } from './renewal';
import { chooseTheme, onTheme, shownTheme } from './theme';
import { useViewer } from './viewer';

const ways = [
  { href: '/', label: 'Initiatives' },
  { href: '/comment', label: 'Comment' },
  { href: '/receipts', label: 'Receipts' },
];

/** What every page hangs in. */
export function Layout() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useFocusOnArrival();
  const links = [...ways, useSignIn()].map((way) => ({ ...way, isCurrent: way.href === pathname }));
  return (
    <>
      <SkipLink />
      <Hatches />
      <Sheet
        masthead={
          <Masthead brand="Plumbline" home="/" links={links}>
            <GoToBox onSearch={(query) => void navigate(`/search?${new URLSearchParams({ q: query })}`)} />
          </Masthead>
        }
        footer={<Foot />}
      >
        <Renewal />
        <Outlet />
      </Sheet>
      <Pending />
      <ScrollRestoration />
    </>
  );
}

function Foot() {
  return (
    <>
      <p className="foot-words">
        Every figure here has an address, and nothing is changed silently.{' '}
        <Link href="/record">The record</Link> · <Link href="/organisations">Organisations</Link> ·{' '}
        <Link href="/set-up">Set up</Link> · <Link href="/components">Parts of these pages</Link>
      </p>
      <ChooseTheme />
    </>
  );
}

/** The way to sign in; the name and role of whoever did. The same for everybody until the browser has asked. */
function useSignIn() {
  const viewer = useViewer();
  return viewer?.name
    ? { href: '/account', label: sayViewer(viewer.name, viewer) }
    : { href: '/sign-in', label: 'Sign in' };
}

/** "A. Resident, participant"; a name that says the role already stands alone. */
export function sayViewer(name: string, { roles }: { roles: readonly Role[] }): string {
  const words = roles.map((role) => role.toLowerCase()).filter((role) => !name.toLowerCase().includes(role));
  return [name, ...words].join(', ');
}

/** Drawn by the browser alone: without JavaScript there is nothing to switch, and the page follows the system. */
function ChooseTheme() {
  const theme = useSyncExternalStore(onTheme, shownTheme, () => 'auto' as const);
  return useHydrated() ? <ThemeSwitch value={theme} onChange={chooseTheme} /> : null;
}

/** Says, to those who hear the page, that the next one is on its way. */
function Pending() {
  const isPending = useNavigation().state !== 'idle';
  return (
    <p className="visually-hidden" role="status">
      {isPending ? 'Loading the page' : ''}
    </p>
  );
}

/** After a move within the site the focus goes to the new content, where a page load would have put it. */
function useFocusOnArrival(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!hash) document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
