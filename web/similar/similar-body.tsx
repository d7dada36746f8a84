/** The answer about similar territories: profile, peers, positions, method. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { SimilarAnswer } from '../../src/domain/similar-territories/answer.js';
import { formatPeriod } from '../../src/domain/period.js';
import { dimensionLabel, dimensionUnit } from '../../src/domain/similar-territories/dimension-words.js';
import { t } from '../../src/language/translate.js';
import { Method } from './method.js';
import { PeersSection } from './peers-section.js';
import { profileFigure } from './standing-words.js';
import { Standings } from './standings.js';
import { useOwnPlace } from '../citation/use-own-place.js';

interface PartProps {
  readonly answer: SimilarAnswer;
  readonly catalogue: Catalogue;
}

export function SimilarBody({ answer, catalogue, isUpdating }: PartProps & { readonly isUpdating: boolean }) {
  const quoting = { answer, catalogue, place: useOwnPlace() };
  return (
    <div className="similar-body" aria-busy={isUpdating}>
      <Profile answer={answer} catalogue={catalogue} />
      <PeersSection quoting={quoting} />
      {answer.peers.length > 0 && <Standings quoting={quoting} />}
      <Method answer={answer} />
    </div>
  );
}

/** What the territory is compared by, with where each figure comes from. */
function Profile({ answer: { territory, dimensions }, catalogue }: PartProps) {
  return (
    <section aria-labelledby="profil">
      <h2 id="profil">
        {t('Votre territoire : {n, plural, one {# commune} other {# communes}}', { n: territory.communes })}
      </h2>
      <dl className="similar-profile">
        {dimensions.map(({ id, period, source }) => {
          const figure = territory.profile[id];
          const label = catalogue.sources.find((one) => one.id === source)?.label;
          return (
            <div key={id}>
              <dt>{dimensionLabel(id)}</dt>
              <dd>
                <span
                  className={
                    figure.status === 'value' ? 'similar-figure' : `missing missing-${figure.status}`
                  }
                >
                  {profileFigure(id, figure)}
                </span>
                {figure.status === 'value' && <> {dimensionUnit(id)}</>}
                {period && label && (
                  <span className="stamp">
                    {label}, {formatPeriod(period)}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
