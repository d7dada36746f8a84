/** The signs of the report, explained once. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useReportView } from './report-view.js';

export function HowToRead() {
  const { thresholds } = useReportView().report.publication;
  const signs: readonly (readonly [sign: string, meaning: string])[] = [
    [
      'Neutralisé',
      `Moins de ${thresholds.numerator} personnes dans une commune\u202f: son chiffre est caché pour ne désigner personne, et la commune sort du calcul, au numérateur comme au dénominateur.`,
    ],
    ['*', 'Au moins une commune du territoire est neutralisée pour ce chiffre.'],
    [
      'n.d.',
      'Le chiffre n’existe pas\u202f: toutes les communes sont neutralisées, ou la source ne le donne pas.',
    ],
    [
      'Couverture',
      'Part des habitants du territoire qui vivent dans les communes comptées. Sous 80\u202f%, prudence\u202f; sous 50\u202f%, aucune comparaison.',
    ],
    [
      'Intervalle à 95\u202f%',
      'Les effectifs étant limités, le hasard joue : la valeur de fond se trouve très probablement entre ces deux bornes.',
    ],
    [
      '▲ ▼ =',
      'Plus élevé ou plus bas que la référence, quand l’intervalle l’exclut\u202f; sinon, aucune différence n’est établie.',
    ],
    [
      'D, R, F',
      'Sur les petites échelles\u202f: le département, la région et la France. Le point est le territoire.',
    ],
  ];
  return (
    <Disclosure className="how-to-read">
      <Button slot="trigger" className="link-button">
        Comment lire ces chiffres
      </Button>
      <DisclosurePanel>
        <dl>
          {signs.map(([sign, meaning]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
