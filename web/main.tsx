/** Entry of the web application. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { Application } from './application.js';
import { speakPreferred } from './language/spoken-language.js';
import { loadMapScreen } from './load-screens.js';
import { applyNewVersion } from './offline/versions.js';
import { mapPath } from './state/workspace.js';

// Whoever comes for the map waits for one journey of the network, not for one after the other.
if (location.pathname === mapPath) void loadMapScreen();
await Promise.all([speakPreferred(), applyNewVersion()]);
// A part of an older version is not on the server any more: the page starts again, with what its address says.
addEventListener('vite:preloadError', () => location.reload());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
