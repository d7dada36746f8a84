/**
 * Where a figure comes from, beside the figure that is pointed at or has the focus. One sign serves the whole letter:
 * it can be pointed at itself, and Escape hides it.
 */
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';
import type { Fact } from '../../src/letter/prose.js';

interface Pointed {
  readonly fact: Fact;
  readonly element: HTMLElement;
}

const TraceContext = createContext<(pointed: Pointed | null) => void>(() => undefined);

export function Traced({ children }: { readonly children: ReactNode }) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const sign = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const figure = useMemo(() => ({ current: pointed?.element ?? null }), [pointed]);
  // Of a sign that no trigger of the library opens; it stays when the focus scrolls the page.
  const state = useMemo(
    () => ({
      isOpen: pointed !== null,
      open: () => undefined,
      close: () => undefined,
      shouldSkipAnimation: true,
    }),
    [pointed],
  );
  useEffect(() => {
    if (!pointed) return undefined;
    const hide = () => setPointed(null);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    const onPointer = ({ target }: PointerEvent) => {
      const isOn = (box: HTMLElement | null) => box?.contains(target as Node) ?? false;
      if (!isOn(pointed.element) && !isOn(sign.current) && pointed.element !== document.activeElement) hide();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerover', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerover', onPointer);
    };
  }, [pointed]);
  return (
    <TraceContext value={setPointed}>
      {children}
      <div className="letter-origin-place" ref={setPlace} />
      <TooltipTriggerStateContext value={state}>
        <Tooltip
          className="letter-origin"
          ref={sign}
          triggerRef={figure}
          offset={0}
          // In the page and not after it, where no landmark would hold it; the library does not export what replaces this.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          {...(place && { UNSTABLE_portalContainer: place })}
        >
          {pointed && (
            <>
              <strong>{pointed.fact.indicator}</strong>
              <span>{`${pointed.fact.period} · ${pointed.fact.source}`}</span>
            </>
          )}
        </Tooltip>
      </TooltipTriggerStateContext>
    </TraceContext>
  );
}

/** What makes an element tell the origin of its figure; nothing for one that has no origin. */
export function useTrace(fact: Fact | null) {
  const point = useContext(TraceContext);
  if (fact === null) return {};
  const show = ({ currentTarget }: { currentTarget: HTMLElement }) => point({ fact, element: currentTarget });
  return {
    'aria-description': `${fact.indicator} · ${fact.period} · ${fact.source}`,
    onPointerEnter: show,
    onClick: show,
    onFocus: show,
    onBlur: () => point(null),
  };
}

interface TracedFigureProps {
  readonly fact: Fact;
  /** Whether the keyboard stops here; arrows lead to the others of a text. */
  readonly isStop?: boolean;
}

export function TracedFigure({ fact, isStop = true }: TracedFigureProps) {
  return (
    <span className="letter-fact" lang="fr" role="button" tabIndex={isStop ? 0 : -1} {...useTrace(fact)}>
      {fact.text}
    </span>
  );
}
