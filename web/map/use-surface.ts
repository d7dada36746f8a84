/** Joins the canvases and the gestures of one map, for as long as it is on the page. */
import { useCallback, useRef, useState } from 'react';
import { createNavigation, type Navigation } from './navigation.js';
import { Stage } from './stage.js';
import type { View } from './view.js';

export interface Surface {
  /** Receives the gestures. */
  readonly widget: HTMLElement;
  readonly stage: Stage;
  readonly navigation: Navigation;
}

/** @param onPainted is told which view has been drawn, once the view rests; keep it stable */
export function useSurface(onPainted: (view: View) => void) {
  const [surface, setSurface] = useState<Surface | null>(null);
  const moving = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const selection = useRef<HTMLCanvasElement>(null);
  const cursor = useRef<HTMLCanvasElement>(null);
  const attach = useCallback(
    (widget: HTMLDivElement) => {
      // The elements inside the widget are attached before it.
      const stage = new Stage(
        {
          moving: moving.current!,
          base: base.current!,
          selection: selection.current!,
          cursor: cursor.current!,
        },
        onPainted,
      );
      const navigation = createNavigation(widget, (view) => stage.move(view));
      setSurface({ widget, stage, navigation });
      return () => {
        navigation.destroy();
        stage.destroy();
        setSurface(null);
      };
    },
    [onPainted],
  );
  return { surface, attach, moving, base, selection, cursor };
}
