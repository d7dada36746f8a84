/** Name of the product, screens, edition on display, language and theme. */
import { RouterProvider } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { t } from '../../src/language/translate.js';
import { ConnectionNotice } from '../offline/connection-notice.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import { DocumentationMenu } from './documentation-menu.js';
import { EditionSelect } from './edition-select.js';
import { LanguageSwitch } from './language-switch.js';
import { MainMenu } from './main-menu.js';
import { showAnchor } from './screen-focus.js';
import { ScreenLinks } from './screen-links.js';
import { firstScreens, lastScreen, otherScreens } from './screens.js';
import { ThemeSwitch } from './theme-switch.js';
import './header.css';

export function Header() {
  const { href, edition, historyState } = useWorkspace();
  const [, navigate] = useLocation();
  const follow = (to: string) => {
    navigate(to, { state: historyState });
    const [, anchor] = to.split('#');
    if (anchor !== undefined) showAnchor(anchor);
  };
  return (
    <RouterProvider navigate={follow}>
      <header className="header">
        <Brand href={href(mapPath)} />
        <nav className="header-nav" aria-label={t('Écrans')}>
          <ScreenLinks screens={firstScreens()} />
          <div className="header-wide">
            <ScreenLinks screens={otherScreens()} />
            <DocumentationMenu />
            <ScreenLinks screens={[lastScreen()]} />
          </div>
        </nav>
        {edition.synthetic && <p className="demonstration">{t('Données de démonstration')}</p>}
        <div className="header-tools header-wide">
          <EditionSelect />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <MainMenu />
        <ConnectionNotice />
      </header>
    </RouterProvider>
  );
}

/** Before the data are there. */
export function PlainHeader() {
  return (
    <header className="header">
      <Brand href="/" />
    </header>
  );
}

function Brand({ href }: { readonly href: string }) {
  return (
    <Link className="brand" href={href}>
      <img src="/favicon.svg" alt="" width="28" height="28" />
      <span className="brand-name">Rezone</span>
    </Link>
  );
}
