/** Links to screens, each with everything that is on display. */
import { Link, useLocation } from 'wouter';
import { mapPath, useWorkspace } from '../state/workspace.js';
import { showAnchor } from './screen-focus.js';
import type { ScreenLink } from './screens.js';

interface ScreenLinksProps {
  readonly screens: readonly ScreenLink[];
  readonly className?: string;
  readonly onFollow?: () => void;
}

export function ScreenLinks({ screens, className = 'header-link', onFollow }: ScreenLinksProps) {
  const { href, historyState } = useWorkspace();
  const [path] = useLocation();
  const current = path === '/' ? mapPath : path;
  return screens.map(({ path: to, anchor, label }) => (
    <Link
      key={label}
      className={className}
      href={href(to) + (anchor === undefined ? '' : `#${anchor}`)}
      state={historyState}
      aria-current={to === current && anchor === undefined ? 'page' : undefined}
      onClick={() => {
        onFollow?.();
        if (anchor !== undefined) showAnchor(anchor);
      }}
    >
      {label}
    </Link>
  ));
}
