/** Name of the product, screens, edition on display. */
import { Link, useLocation } from 'wouter';
import { mapPath, useWorkspace } from '../state/workspace.js';
import { EditionSelect } from './edition-select.js';

const screens = [
  { path: mapPath, label: 'Carte' },
  { path: '/rapport', label: 'Rapport' },
  { path: '/donnees', label: 'Données et méthode' },
  { path: '/aller-plus-loin', label: 'Pour aller plus loin' },
] as const;

export function Header() {
  const { href, edition, historyState } = useWorkspace();
  const [path] = useLocation();
  const current = path === '/' ? mapPath : path;
  return (
    <header className="header">
      <Brand href={href(mapPath)} />
      <nav className="header-nav" aria-label="Écrans">
        {screens.map((screen) => (
          <Link
            key={screen.path}
            href={href(screen.path)}
            state={historyState}
            aria-current={screen.path === current ? 'page' : undefined}
          >
            {screen.label}
          </Link>
        ))}
      </nav>
      <div className="header-edition">
        {edition.synthetic && <p className="demonstration">Données de démonstration</p>}
        <EditionSelect />
      </div>
    </header>
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
      Rezone
    </Link>
  );
}
