/**
 * A sheet over the map on which an area is drawn: dragged, clicked point by point, or with a cross that
 * the arrow keys move. The communes whose middle it holds are counted all along.
 */
import { useId, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatDecimal } from '../../../src/domain/format.js';
import { t, type Sentence } from '../../../src/language/translate.js';
import type { Atlas } from '../atlas.js';
import type { Projection } from '../projection.js';
import { toScreen, type Size, type View } from '../view.js';
import { distance, type AreaTool, type Point } from './area.js';
import { useAreaSketch } from './use-area-sketch.js';
import './area.css';

/** What happens to the communes of the area. */
export type AreaUse = 'add' | 'remove';

interface AreaSketcherProps {
  readonly tool: AreaTool;
  readonly view: View;
  readonly size: Size;
  readonly atlas: Atlas;
  readonly projection: Projection;
  readonly onDrawn: (codes: string[], use: AreaUse) => void;
  readonly onCancel: () => void;
}

const instructions: Readonly<Record<AreaTool, Sentence>> = {
  rectangle: 'Tracez un rectangle, ou cliquez sur deux coins opposés.',
  radius: 'Tracez depuis le centre, ou cliquez sur le centre puis sur le bord du cercle.',
  lasso: 'Entourez les communes d’un trait, ou cliquez sur chaque sommet puis sur « Terminer ».',
};

export function AreaSketcher(props: AreaSketcherProps) {
  const { tool, view, size, projection, onDrawn, onCancel } = props;
  const [use, setUse] = useState<AreaUse>('add');
  const helpId = useId();
  const { sheet, points, cross, count, canClose, close, handlers } = useAreaSketch({
    ...props,
    onDrawn: (codes) => onDrawn(codes, use),
  });
  return (
    <div className="area" data-testid="area-sketcher">
      <svg
        ref={sheet}
        className="area-sheet"
        role="application"
        tabIndex={0}
        aria-label={t('Dessin d’une zone sur la carte')}
        aria-describedby={helpId}
        width={size.width}
        height={size.height}
        {...handlers}
      >
        <SketchedShape tool={tool} points={points.map((point) => toScreen(view, point))} />
        {cross && (
          <path className="area-cross" d={`M${cross.x - 12} ${cross.y}h24M${cross.x} ${cross.y - 12}v24`} />
        )}
      </svg>
      <div className="area-bar">
        <p id={helpId}>
          {t(instructions[tool])}{' '}
          <span className="area-keys">
            {t(
              'Au clavier : flèches pour déplacer la croix, Entrée pour poser un point, Échap pour quitter.',
            )}
          </span>
        </p>
        <div className="area-actions">
          <UseSwitch use={use} onChange={setUse} />
          {tool === 'lasso' && (
            <Button className="button" isDisabled={!canClose} onPress={close}>
              {t('Terminer')}
            </Button>
          )}
          <Button className="button" onPress={onCancel}>
            {t('Quitter le dessin')}
          </Button>
        </div>
        <p className="area-count" role="status">
          {count !== null && countSentence(count, tool === 'radius' ? radiusOf(points, projection) : null)}
        </p>
      </div>
    </div>
  );
}

function UseSwitch({ use, onChange }: { readonly use: AreaUse; readonly onChange: (use: AreaUse) => void }) {
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={t('Ce que l’on fait des communes de la zone')}
      disallowEmptySelection
      selectedKeys={[use]}
      onSelectionChange={([chosen]) => onChange(chosen as AreaUse)}
    >
      <ToggleButton id="add" className="view-switch-button">
        {t('Les ajouter')}
      </ToggleButton>
      <ToggleButton id="remove" className="view-switch-button">
        {t('Les retirer')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function SketchedShape({ tool, points }: { readonly tool: AreaTool; readonly points: readonly Point[] }) {
  const [a, b] = points;
  if (!a) return null;
  const dots = points.length > 12 ? [] : points;
  return (
    <>
      {b && <OutlineOf tool={tool} a={a} b={b} points={points} />}
      {dots.map(({ x, y }, index) => (
        <circle key={index} className="area-dot" cx={x} cy={y} r={4} />
      ))}
    </>
  );
}

interface OutlineOfProps {
  readonly tool: AreaTool;
  readonly a: Point;
  readonly b: Point;
  readonly points: readonly Point[];
}

function OutlineOf({ tool, a, b, points }: OutlineOfProps) {
  switch (tool) {
    case 'rectangle':
      return (
        <rect
          className="area-shape"
          x={Math.min(a.x, b.x)}
          y={Math.min(a.y, b.y)}
          width={Math.abs(b.x - a.x)}
          height={Math.abs(b.y - a.y)}
        />
      );
    case 'radius':
      return <circle className="area-shape" cx={a.x} cy={a.y} r={distance(a, b)} />;
    case 'lasso':
      return <polygon className="area-shape" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />;
  }
}

/** Kilometres on the ground. */
function radiusOf([centre, rim]: readonly Point[], projection: Projection): number {
  return distance(centre!, rim!) * projection.groundScale(centre!.y);
}

function countSentence(count: number, radius: number | null): string {
  return radius === null
    ? t('{count, plural, =0 {Aucune commune} one {# commune} other {# communes}} dans la zone', { count })
    : t('{count, plural, =0 {Aucune commune} one {# commune} other {# communes}} à moins de {radius} km', {
        count,
        radius: formatDecimal(radius),
      });
}
