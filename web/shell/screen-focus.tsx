/** Keyboard and screen reader help between screens: skip link, and focus moved to the new screen. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

const mainId = 'contenu';

export function SkipLink() {
  return (
    <a className="skip-link" href={`#${mainId}`}>
      Aller au contenu
    </a>
  );
}

/** After a change of screen, the focus goes to its content, as after a page load; not on arrival. */
export function ScreenFocus() {
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.getElementById(mainId)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return null;
}
