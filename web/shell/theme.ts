/**
 * Light or dark: the choice of the person, or that of the device. The root element says which in `data-theme`;
 * public/theme.js sets it before anything is painted.
 */
import { useEffect, useState } from 'react';
import { keepPreference, readPreference } from '../state/preference.js';

export const themes = ['light', 'dark', 'device'] as const;
export type Theme = (typeof themes)[number];

const name = 'rezone-theme';
const chosenThemes = ['light', 'dark'] as const;

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => readPreference(name, chosenThemes) ?? 'device');
  useEffect(() => {
    const device = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const ofDevice = device.matches ? 'dark' : 'light';
      document.documentElement.dataset['theme'] = theme === 'device' ? ofDevice : theme;
    };
    show();
    device.addEventListener('change', show);
    return () => device.removeEventListener('change', show);
  }, [theme]);
  const choose = (chosen: Theme) => {
    keepPreference(name, chosen === 'device' ? null : chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
