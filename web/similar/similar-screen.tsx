/** The existing CPTS and intercommunalités most like the territory, and where it stands among them. */
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SimilarKind } from '../../src/domain/similar-territories/comparable-groupings.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { ApiError } from '../api/http.js';
import { parseComparator } from '../compare/comparator.js';
import { ChosenTerritory } from '../project/chosen-territory.js';
import '../report/report.css';
import { Failure } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import { SimilarBody } from './similar-body.js';
import './similar.css';
import { useSimilar } from './use-similar.js';

export default function SimilarScreen() {
  const { address } = useWorkspace();
  const [kind, setKind] = useState<SimilarKind>(() => kindOf(address.comparator));
  return (
    <article className="page similar">
      <title>{t('Territoires semblables – Rezone')}</title>
      <h1>{t('Territoires semblables')}</h1>
      <p className="page-lead">
        {t(
          'Les territoires qui ressemblent le plus au vôtre par leur population, et où se situent vos chiffres parmi les leurs.',
        )}
      </p>
      <ChosenTerritory
        whatFor={t('Aucune commune n’est choisie : la ressemblance se mesure sur celles que vous réunissez.')}
        waiting={<Skeleton />}
      >
        <KindSwitch kind={kind} onChange={setKind} />
        <Answer kind={kind} />
      </ChosenTerritory>
    </article>
  );
}

/** Of the comparison one comes from; the intercommunalités, which cover the whole country, otherwise. */
function kindOf(comparator: string | null): SimilarKind {
  const parsed = comparator === null ? null : parseComparator(comparator);
  return parsed?.kind === 'grouping' && parsed.grouping === 'cpts' ? 'cpts' : 'epci';
}

interface KindSwitchProps {
  readonly kind: SimilarKind;
  readonly onChange: (kind: SimilarKind) => void;
}

function KindSwitch({ kind, onChange }: KindSwitchProps) {
  return (
    <div className="similar-kind">
      <span id="similar-kind-label">{t('Chercher parmi')}</span>
      <ToggleButtonGroup
        className="switch"
        aria-labelledby="similar-kind-label"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={(keys) => onChange(keys.has('cpts') ? 'cpts' : 'epci')}
      >
        <ToggleButton id="epci">{t('les intercommunalités')}</ToggleButton>
        <ToggleButton id="cpts">{t('les CPTS existantes')}</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}

function Answer({ kind }: { readonly kind: SimilarKind }) {
  const { selection, edition, address } = useWorkspace();
  const similar = useSimilar({
    communes: [...selection.codes],
    edition: edition.edition,
    kind,
    pathologies: [...address.pathologies],
  });
  const catalogue = useCatalogue();
  if (isUnknownKind(similar.error)) return <p className="similar-notice">{similar.error.message}</p>;
  const error = similar.error ?? catalogue.error;
  if (error) {
    const retry = () => void Promise.all([similar.refetch(), catalogue.refetch()]);
    return (
      <Failure
        error={error}
        what={t('Les territoires semblables n’ont pas pu être cherchés. Votre sélection est conservée.')}
        onRetry={retry}
      />
    );
  }
  if (!similar.data || !catalogue.data) return <Skeleton />;
  return (
    <SimilarBody answer={similar.data} catalogue={catalogue.data} isUpdating={similar.isPlaceholderData} />
  );
}

/** The edition has no groupings of this kind: its sentence says so, and trying again would not change it. */
function isUnknownKind(error: Error | null): error is ApiError {
  return error instanceof ApiError && error.status === 404;
}

function Skeleton() {
  const { selection } = useWorkspace();
  return (
    <div aria-busy="true">
      <p role="status" className="muted">
        {t(
          'Recherche des territoires semblables à {n, plural, one {la commune choisie} other {ces # communes}}…',
          {
            n: selection.codes.length,
          },
        )}
      </p>
      <div aria-hidden="true">
        <div className="skeleton-block skeleton-summary" />
        <div className="skeleton-block skeleton-table" />
      </div>
    </div>
  );
}
