/** Keyboard and screen reader help between screens: skip link, and focus moved to the new screen or its part. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { t } from '../../src/language/translate.js';

const mainId = 'contenu';
/** Milliseconds: the part of a screen that is still loading is waited for. */
const longestWait = 5000;

export function SkipLink() {
  return (
    <a className="skip-link" href={`#${mainId}`}>
      {t('Aller au contenu')}
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
    if (location.hash !== '') return;
    document.getElementById(mainId)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  useEffect(() => {
    if (location.hash !== '') showAnchor(decodeURIComponent(location.hash.slice(1)));
  }, []);
  return null;
}

/** Brings a part of the screen under the eyes, and gives it the focus, as soon as it is there. */
export function showAnchor(id: string): void {
  const start = performance.now();
  const look = () => {
    const target = document.getElementById(id);
    if (target) {
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    } else if (performance.now() - start < longestWait) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
