/** A position among peers in words: where, among how many, and why there is none. */
import { formatDecimal, formatFigure, formatInteger } from '../../src/domain/format.js';
import type { Figure } from '../../src/domain/figure.js';
import type { Position, Standing } from '../../src/domain/similar-territories/answer.js';
import type { Closeness } from '../../src/domain/similar-territories/distance.js';
import type { Dimension } from '../../src/domain/similar-territories/profile.js';
import { t } from '../../src/language/translate.js';

type Ranked = Extract<Position, { status: 'ranked' }>;

interface PositionWords {
  /** For the eye only: the words say the same. */
  readonly mark: '▲' | '▼' | '=';
  /** "plus élevé que 15 des 18 territoires semblables" */
  readonly words: string;
  /** "rang 4 sur 19, dans le quart le plus élevé" */
  readonly detail: string;
}

export function positionWords(position: Ranked): PositionWords {
  const count = position.lower + position.equal + position.higher;
  return {
    mark: position.lower === position.higher ? '=' : position.lower > position.higher ? '▲' : '▼',
    words: comparedWords(position, count),
    detail: `${rankWords(position, count)}, ${partWords(position)}`,
  };
}

function comparedWords({ lower, higher }: Ranked, count: number): string {
  if (lower === count) return t('plus élevé que les {count} territoires semblables', { count });
  if (higher === count) return t('plus bas que les {count} territoires semblables', { count });
  if (lower === higher) return t('au milieu des {count} territoires semblables', { count });
  return lower > higher
    ? t('plus élevé que {lower} des {count} territoires semblables', { lower, count })
    : t('plus bas que {higher} des {count} territoires semblables', { higher, count });
}

/** Ranks from the highest, the territory among its peers. */
function rankWords({ equal, higher }: Ranked, count: number): string {
  const total = count + 1;
  const first = higher + 1;
  return equal === 0
    ? t('rang {first} sur {total}', { first, total })
    : t('ex aequo du rang {first} au rang {last} sur {total}', { first, last: first + equal, total });
}

function partWords({ percentile }: Ranked): string {
  if (percentile >= 75) return t('dans le quart le plus élevé');
  return percentile <= 25 ? t('dans le quart le plus bas') : t('dans la moitié centrale');
}

/** Why a figure has no position. */
export function unrankedWords({ position, peers }: Standing): string {
  if (position.status === 'ranked') return '';
  switch (position.reason) {
    case 'no-figure':
      return t('non situé : le territoire n’a pas de chiffre');
    case 'low-coverage':
      return t('non situé : moins de la moitié des habitants du territoire sont comptés');
    case 'few-peers':
      return t(
        'non situé : {count, plural, =0 {aucun territoire semblable n’a de chiffre} one {un seul territoire semblable a un chiffre} other {# territoires semblables seulement ont un chiffre}}',
        { count: peers.withFigure },
      );
  }
}

export function closenessWords(closeness: Closeness): string {
  switch (closeness) {
    case 'very-close':
      return t('très semblable');
    case 'close':
      return t('semblable');
    case 'fairly-close':
      return t('assez semblable');
    case 'distant':
      return t('peu semblable');
  }
}

/** Without its unit, which the heading says. */
export function profileFigure(dimension: Dimension, figure: Figure): string {
  return formatFigure(figure, (value) => {
    const isWhole = dimension === 'population' || (dimension === 'density' && value >= 10);
    return isWhole ? formatInteger(value) : formatDecimal(value);
  });
}

/** What stands apart from nearly all the peers, and surely enough to be said. */
export function extremes(standings: readonly Standing[]): { highest: Standing[]; lowest: Standing[] } {
  const sure = (isExtreme: (percentile: number) => boolean) =>
    standings.filter(
      ({ position }) =>
        position.status === 'ranked' && !position.isUncertain && isExtreme(position.percentile),
    );
  return {
    highest: sure((percentile) => percentile >= 90),
    lowest: sure((percentile) => percentile <= 10),
  };
}
