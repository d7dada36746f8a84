/** An address that is no screen. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { mapPath, useWorkspace } from '../state/workspace.js';

export function NotFoundScreen() {
  const { href } = useWorkspace();
  return (
    <div className="page">
      <title>{t('Page introuvable – Rezone')}</title>
      <h1>{t('Cette page n’existe pas')}</h1>
      <p>{t('L’adresse est peut-être incomplète. Votre projet, lui, est conservé.')}</p>
      <p>
        <Link className="button button-primary" href={href(mapPath)}>
          {t('Revenir à la carte')}
        </Link>
      </p>
    </div>
  );
}
