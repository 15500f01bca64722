import { useLocation } from 'react-router';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useViewer } from './viewer';

/** Rights that were granted since somebody signed in count once they take them up, which gives the browser a new key. */
export function Renewal() {
  const { pathname, search } = useLocation();
  if (!useViewer()?.awaitsRenewal) return null;
  return (
    <Notice title="You were given new rights">
      <form action="/session/renew" method="post" className="stack-tight">
        <input type="hidden" name="next" value={pathname + search} />
        <p>This browser does not have them yet.</p>
        <div className="button-row">
          <Button type="submit" isSmall>
            Take up your new rights
          </Button>
        </div>
      </form>
    </Notice>
  );
}
