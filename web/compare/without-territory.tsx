/** Before there is a territory to study; another may have been kept to compare with. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import type { Comparator } from './comparator.js';
import { useLinkTo } from './use-link-to.js';

type Kept = Extract<Comparator, { kind: 'territory' }>;

export function WithoutTerritory({ kept }: { readonly kept: Kept | null }) {
  const { href, historyState } = useWorkspace();
  return (
    <>
      <h1>{t('Comparer')}</h1>
      <p>
        {kept
          ? t(
              '{n, plural, one {Un territoire d’une commune est gardé} other {Un territoire de # communes est gardé}} pour comparer. Choisissez maintenant celui que vous étudiez.',
              { n: kept.codes.length },
            )
          : t('Aucune commune n’est choisie : réunissez d’abord les communes de votre territoire.')}
      </p>
      <p className="compare-actions">
        <Link className="button button-primary" href={href(mapPath)} state={historyState}>
          {t('Choisir des communes sur la carte')}
        </Link>
        {kept && <TakeBack kept={kept} />}
      </p>
    </>
  );
}

function TakeBack({ kept }: { readonly kept: Kept }) {
  const linkTo = useLinkTo();
  const { codes, cog, name } = kept;
  return (
    <Link className="button" {...linkTo('/comparer', { codes, comparator: null, name, cog })}>
      {t('Reprendre le territoire gardé')}
    </Link>
  );
}
