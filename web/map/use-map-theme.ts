/** The colours of the map, read again when the theme of the page or its fonts change. */
import { useEffect, useState } from 'react';
import { readMapTheme, type MapTheme } from './map-theme.js';

export function useMapTheme(element: HTMLElement | null): MapTheme | null {
  const [theme, setTheme] = useState<MapTheme | null>(null);
  useEffect(() => {
    if (!element) return;
    const read = () => setTheme(readMapTheme(element));
    read();
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', read);
    const attributes = new MutationObserver(read);
    attributes.observe(document.documentElement, { attributes: true });
    document.fonts.addEventListener('loadingdone', read);
    return () => {
      preference.removeEventListener('change', read);
      attributes.disconnect();
      document.fonts.removeEventListener('loadingdone', read);
    };
  }, [element]);
  return theme;
}
