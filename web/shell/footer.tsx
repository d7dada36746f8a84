/** What is said of the product on every screen: licence, accessibility, legal notice, sources. */
import { t } from '../../src/language/translate.js';
import { ScreenLinks } from './screen-links.js';

export function Footer() {
  const links = [
    { path: '/aller-plus-loin', label: t('Aide et contacts') },
    { path: '/donnees', anchor: 'sources', label: t('Sources des données') },
    { path: '/accessibilite', label: t('Accessibilité : non conforme') },
    { path: '/mentions-legales', label: t('Mentions légales') },
    { path: '/changements', label: t('Changements') },
  ];
  return (
    <footer className="footer">
      <p>
        {t(
          'Rezone, logiciel libre (licence Apache 2.0), aide à préparer le diagnostic territorial d’une CPTS. Sans compte, sans traceur.',
        )}
      </p>
      <nav className="footer-links" aria-label={t('Pied de page')}>
        <ScreenLinks screens={links} className="footer-link" />
      </nav>
    </footer>
  );
}
