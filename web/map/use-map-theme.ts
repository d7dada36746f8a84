/** The colours of the map, read again when the theme of the page or its fonts change. */
import { useEffect, useState } from 'react';
import { readMapTheme, type MapTheme } from './map-theme.js';

export function useMapTheme(element: HTMLElement | null): MapTheme | null {
  const [theme, setTheme] = useState<MapTheme | null>(null);
  useEffect(() => {
    if (!element) return;
    // A popover that opens changes the page too: only other colours are worth drawing the map again.
    const read = () => {
      const now = readMapTheme(element);
      setTheme((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now));
    };
    read();
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', read);
    const attributes = new MutationObserver(read);
    attributes.observe(document.documentElement, { attributes: true });
    const readAnew = () => setTheme(readMapTheme(element));
    document.fonts.addEventListener('loadingdone', readAnew);
    return () => {
      preference.removeEventListener('change', read);
      attributes.disconnect();
      document.fonts.removeEventListener('loadingdone', readAnew);
    };
  }, [element]);
  return theme;
}
