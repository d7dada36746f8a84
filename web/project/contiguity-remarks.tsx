/** Whether the communes hang together, and which ones the perimeter surrounds without having them. */
import { Button } from 'react-aria-components';
import { formatList } from '../../src/domain/format.js';
import type { Perimeter } from '../../src/domain/perimeter.js';
import { t } from '../../src/language/translate.js';
import type { Communes } from '../state/summary.js';
import { useUncoverMap } from '../state/uncover-map.js';
import { useWorkspace } from '../state/workspace.js';

interface ContiguityRemarksProps {
  readonly perimeter: Perimeter;
  readonly communes: Communes;
}

export function ContiguityRemarks({ perimeter, communes }: ContiguityRemarksProps) {
  const { change, lookAt } = useWorkspace();
  const uncoverMap = useUncoverMap();
  const show = (codes: readonly string[]) => {
    lookAt(codes);
    uncoverMap();
  };
  const { pieces, holes, unplaced } = perimeter;
  const detached = pieces.slice(1).flat();
  const enclosed = holes.flat();
  const touching = pieces[0] ?? [];
  return (
    <>
      {detached.length === 0 && touching.length > 1 && (
        <li className="remark-fine">{t('Toutes les communes se touchent.')}</li>
      )}
      {detached.length > 0 && (
        <li className="remark">
          <p>
            {t(
              '{count, plural, one {# commune est détachée du reste} other {# communes sont détachées du reste}} : {names}.',
              { count: detached.length, names: nameSome(detached, communes) },
            )}
          </p>
          <Button className="button" onPress={() => show(detached)}>
            {t('Voir sur la carte')}
          </Button>
          <Button className="button" onPress={() => change({ kind: 'remove', codes: detached })}>
            {t('{count, plural, one {La retirer} other {Les retirer}}', { count: detached.length })}
          </Button>
        </li>
      )}
      {enclosed.length > 0 && (
        <li className="remark">
          <p>
            {t(
              '{count, plural, one {# commune entourée n’est pas choisie} other {# communes entourées ne sont pas choisies}} : {names}.',
              { count: enclosed.length, names: nameSome(enclosed, communes) },
            )}
          </p>
          <Button className="button" onPress={() => show(enclosed)}>
            {t('Voir sur la carte')}
          </Button>
          <Button
            className="button"
            onPress={() => change({ kind: 'add-many', codes: enclosed, name: t('Communes entourées') })}
          >
            {t('{count, plural, one {L’ajouter} other {Les ajouter}}', { count: enclosed.length })}
          </Button>
        </li>
      )}
      {unplaced.length > 0 && (
        <li>
          {t('Contour inconnu, on ne sait pas ce qui touche : {names}.', {
            names: nameSome(unplaced, communes),
          })}
        </li>
      )}
    </>
  );
}

const namedAtMost = 6;

/** "Fuveau, Gardanne et 7 autres" */
export function nameSome(codes: readonly string[], communes: Communes): string {
  const names = codes.map((code) => communes.get(code)?.name ?? code);
  if (names.length <= namedAtMost) return formatList(names);
  const count = names.length - namedAtMost + 1;
  return formatList([
    ...names.slice(0, namedAtMost - 1),
    t('{count, plural, one {# autre} other {# autres}}', { count }),
  ]);
}
