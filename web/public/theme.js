// Before anything is painted: the theme chosen here, or that of the device (web/shell/theme.ts goes on from there).
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('rezone-theme');
  } catch {
    // A browser that keeps nothing follows the device.
  }
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen ?? device;
})();
