/** Communes that touch the project, one press adds each: first those that repair its shape. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Neighbour, Perimeter } from '../../src/domain/perimeter.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { t } from '../../src/language/translate.js';
import type { Communes } from '../state/summary.js';
import { countInhabitants, nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';

const suggestedAtOnce = 5;

interface NeighbourSuggestionsProps {
  readonly perimeter: Perimeter;
  readonly communes: Communes;
}

export function NeighbourSuggestions({ perimeter, communes }: NeighbourSuggestionsProps) {
  const { change } = useWorkspace();
  const [shown, setShown] = useState(suggestedAtOnce);
  const named = perimeter.neighbours.flatMap((neighbour) => {
    const commune = communes.get(neighbour.code);
    return commune ? { neighbour, commune } : [];
  });
  if (named.length === 0) return null;
  return (
    <div className="neighbours" role="group" aria-labelledby="voisines">
      <h4 id="voisines">{t('Communes voisines')}</h4>
      <ul>
        {/* By place: after a press, the focus is on the commune that comes there instead. */}
        {named.slice(0, shown).map(({ neighbour, commune }, place) => (
          <li key={place}>
            <Button className="neighbour" onPress={() => change({ kind: 'add', code: neighbour.code })}>
              <span className="neighbour-plus" aria-hidden="true">
                +
              </span>
              <span>
                <span className="visually-hidden">{t('Ajouter')} </span>
                <span className="neighbour-name">{commune.name}</span>
                <span className="option-detail">{describe(neighbour, commune)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {named.length > shown && (
        <Button className="button button-quiet" onPress={() => setShown(shown + suggestedAtOnce)}>
          {t('Voir d’autres voisines')}
        </Button>
      )}
    </div>
  );
}

function describe(neighbour: Neighbour, { population, cpts }: CommuneSummary): string {
  const details = [
    population === null ? null : countInhabitants(population),
    describePlace(neighbour),
    describeMembership(cpts ?? []),
  ];
  return details.filter((detail) => detail !== null).join(' · ');
}

function describePlace({ fillsHole, pieces, touched }: Neighbour): string | null {
  if (fillsHole) return t('entourée par le projet');
  if (pieces > 1) return t('relie {pieces} parties du projet', { pieces });
  return touched > 1 ? t('touche {touched} communes', { touched }) : null;
}

/** A large city is in several. */
function describeMembership(cpts: readonly string[]): string | null {
  if (cpts.length > 2) return t('dans {count} CPTS', { count: cpts.length });
  return cpts.length === 0 ? null : cpts.map((name) => nameGrouping({ kind: 'cpts', name })).join(', ');
}
