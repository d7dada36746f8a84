/** The project panel: a column on a wide screen, a sheet of three heights under the map on a narrow one. */
import { useCallback, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { UncoverMap } from '../state/uncover-map.js';
import './sheet.css';

const heights = ['low', 'middle', 'high'] as const;
type Height = (typeof heights)[number];

/** Pixels under which a gesture is a tap. */
const shortestDrag = 24;

interface SheetProps {
  /** What remains in sight when the sheet is low. */
  readonly title: string;
  readonly children: ReactNode;
}

export function Sheet({ title, children }: SheetProps) {
  const [height, setHeight] = useState<Height>('middle');
  const uncoverMap = useCallback(() => setHeight('middle'), []);
  const dragStart = useRef<number | null>(null);
  const step = (by: 1 | -1) => setHeight((current) => heights[heights.indexOf(current) + by] ?? current);
  const endDrag = (event: PointerEvent) => {
    const start = dragStart.current;
    dragStart.current = null;
    if (start === null || Math.abs(event.clientY - start) < shortestDrag) return;
    step(event.clientY < start ? 1 : -1);
  };
  /** The list of a search needs all the height, above all over a keyboard on screen. */
  const makeRoom = (event: FocusEvent) => {
    if (event.target.role === 'combobox') setHeight('high');
  };
  return (
    <div className={`sheet sheet-${height}`} onFocus={makeRoom}>
      <div
        className="sheet-grip"
        onPointerDown={(event) => {
          dragStart.current = event.clientY;
        }}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
      >
        <p className="sheet-title">{title}</p>
        <Button className="button button-quiet" isDisabled={height === 'low'} onPress={() => step(-1)}>
          {t('Réduire')}
        </Button>
        <Button className="button button-quiet" isDisabled={height === 'high'} onPress={() => step(1)}>
          {t('Agrandir')}
        </Button>
      </div>
      <div className="sheet-content">
        <UncoverMap value={uncoverMap}>{children}</UncoverMap>
      </div>
    </div>
  );
}
