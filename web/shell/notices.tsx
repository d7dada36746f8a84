/** Messages that concern the whole project: a file refused, a commune merged, a damaged link. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import type { Change } from '../state/selection.js';
import { useWorkspace } from '../state/workspace.js';

export interface Notice {
  readonly tone: 'refusal' | 'remark';
  readonly title: string;
  readonly lines: readonly string[];
  /** What the notice speaks of, offered to be undone as long as nothing else was done. */
  readonly undoes?: Change['kind'];
}

interface NoticeBoard {
  readonly notice: Notice | null;
  readonly post: (notice: Notice | null) => void;
}

const NoticesContext = createContext<NoticeBoard>({ notice: null, post: () => undefined });

export function usePostNotice(): NoticeBoard['post'] {
  return useContext(NoticesContext).post;
}

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, post] = useState<Notice | null>(null);
  const board = useMemo(() => ({ notice, post }), [notice]);
  return <NoticesContext value={board}>{children}</NoticesContext>;
}

export function Notices() {
  const { notice, post } = useContext(NoticesContext);
  const { address, selection, change } = useWorkspace();
  const { fault } = address;
  const shown: Notice | null = fault
    ? { tone: 'refusal', title: t('La sélection de ce lien n’a pas pu être lue.'), lines: [fault] }
    : notice;
  if (!shown) return null;
  const canUndo =
    selection.last !== null && selection.last.kind === shown.undoes && selection.past.length > 0;
  const undo = () => {
    change({ kind: 'undo' });
    post(null);
  };
  return (
    <div className={`notice notice-${shown.tone}`} role={shown.tone === 'refusal' ? 'alert' : 'status'}>
      <div className="notice-text">
        <p className="notice-title">{shown.title}</p>
        <NoticeLines lines={shown.lines} />
      </div>
      {!fault && (
        <div className="notice-actions">
          {canUndo && (
            <Button className="button" onPress={undo}>
              {t('Annuler')}
            </Button>
          )}
          <Button className="button" onPress={() => post(null)}>
            {t('Fermer')}
          </Button>
        </div>
      )}
    </div>
  );
}

const linesAtOnce = 5;

function NoticeLines({ lines }: Pick<Notice, 'lines'>) {
  const rest = lines.slice(linesAtOnce);
  const items = (some: readonly string[]) => some.map((line) => <li key={line}>{line}</li>);
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <>
      <ul>{items(lines.slice(0, linesAtOnce))}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {t('{count, plural, one {et # autre} other {et # autres}}', { count: rest.length })}
          </summary>
          <ul>{items(rest)}</ul>
        </details>
      )}
    </>
  );
}
