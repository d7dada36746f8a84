/** The signs of the report, explained once. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ReferenceLevel } from '../../src/charts/reference-marks.js';
import { t } from '../../src/language/translate.js';
import { ReferenceKey } from './reference-key.js';
import { useReportView } from './report-view.js';

export function HowToRead() {
  const { thresholds } = useReportView().report.publication;
  const signs: readonly (readonly [sign: string, meaning: string])[] = [
    [
      t('Neutralisé'),
      t(
        'Moins de {threshold} personnes dans une commune : son chiffre est caché pour ne désigner personne, et la commune sort du calcul, au numérateur comme au dénominateur.',
        { threshold: thresholds.numerator },
      ),
    ],
    ['*', t('Au moins une commune du territoire est neutralisée pour ce chiffre.')],
    [
      t('n.d.'),
      t('Le chiffre n’existe pas : toutes les communes sont neutralisées, ou la source ne le donne pas.'),
    ],
    [
      t('Couverture'),
      t(
        'Part des habitants du territoire qui vivent dans les communes comptées. Sous 80 %, prudence ; sous 50 %, aucune comparaison.',
      ),
    ],
    [
      t('Intervalle à 95 %'),
      t(
        'Les effectifs étant limités, le hasard joue : la valeur de fond se trouve très probablement entre ces deux bornes. C’est la barre autour du point.',
      ),
    ],
    [
      '▲ ▼ =',
      t(
        'Plus élevé ou plus bas que la référence, quand l’intervalle l’exclut ; sinon, aucune différence n’est établie.',
      ),
    ],
  ];
  return (
    <Disclosure className="how-to-read">
      <Button slot="trigger" className="link-button">
        {t('Comment lire ces chiffres')}
      </Button>
      <DisclosurePanel>
        <dl>
          {signs.map(([sign, meaning]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
          <MarksEntry />
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}

const levels: readonly ReferenceLevel[] = ['department', 'region', 'france'];

function MarksEntry() {
  return (
    <div>
      <dt>
        {levels.map((level) => (
          <ReferenceKey key={level} level={level} />
        ))}
      </dt>
      <dd>
        {t(
          'Sur l’échelle de chaque indicateur : le losange est le département, le carré la région, le triangle la France. Les nombres au bout de l’échelle disent où elle commence et où elle finit.',
        )}
      </dd>
    </div>
  );
}
