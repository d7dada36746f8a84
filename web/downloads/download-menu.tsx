/** The documents of the report: a menu of formats, then what becomes of the one asked for. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, type ButtonProps } from 'react-aria-components';
import { useHistoryState } from 'wouter/use-browser-location';
import type { DocumentFormatId } from '../../src/domain/document-formats.js';
import { t } from '../../src/language/translate.js';
import { isRefusal } from '../api/http.js';
import { useReportView } from '../report/report-view.js';
import type { HistoryState } from '../state/workspace.js';
import './downloads.css';
import { offeredFormats } from './formats.js';
import { useDownload, type Download } from './use-download.js';

export function DownloadMenu() {
  const { report } = useReportView();
  const projectName = useHistoryState<Partial<HistoryState> | null>()?.projectName ?? '';
  const download = useDownload(report, projectName);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <MenuTrigger>
        <Button className="button button-primary download-button" ref={button}>
          {t('Télécharger')}
          <span className="choice-arrow" aria-hidden="true" />
        </Button>
        <Popover className="popover" offset={4}>
          <Menu
            className="options"
            aria-label={t('Formats de téléchargement')}
            onAction={(key) => download.start(key as DocumentFormatId)}
          >
            {offeredFormats().map(({ id, label, purpose, size }) => (
              <MenuItem key={id} id={id} className="option" textValue={label}>
                <span className="option-name">
                  {label}
                  <span className="option-mark">{size}</span>
                </span>
                <span className="option-detail">{purpose}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <DownloadOutcome download={download} menuButton={button} />
    </>
  );
}

const labelOf = (format: DocumentFormatId) => offeredFormats().find(({ id }) => id === format)!.label;

interface DownloadOutcomeProps {
  readonly download: Download;
  readonly menuButton: RefObject<HTMLButtonElement | null>;
}

function DownloadOutcome({ download: { state, start, stop }, menuButton }: DownloadOutcomeProps) {
  return (
    <div className="download-outcome" data-state={state.kind}>
      <span className="download-state" role="status">
        {state.kind === 'making' && (
          <>
            <span className="waiting-bar" aria-hidden="true" />
            {t('Préparation du fichier {format}…', { format: labelOf(state.format) })}
          </>
        )}
        {state.kind === 'done' && t('Le fichier {name} est téléchargé.', { name: state.name })}
      </span>
      {state.kind === 'making' && (
        <PassingButton className="button button-quiet" onPress={stop} heir={menuButton}>
          {t('Interrompre')}
        </PassingButton>
      )}
      {state.kind === 'failed' && (
        <div className="download-failure" role="alert" ref={bringIntoView}>
          <p>
            <strong>
              {t('Le fichier {format} n’a pas pu être préparé.', { format: labelOf(state.format) })}
            </strong>{' '}
            {state.error.message}
          </p>
          <PassingButton
            className="button"
            onPress={() => (isRefusal(state.error) ? stop() : start(state.format))}
            heir={menuButton}
          >
            {isRefusal(state.error) ? t('Fermer') : t('Réessayer')}
          </PassingButton>
        </div>
      )}
    </div>
  );
}

/** A person who went on reading would not see what failed. */
function bringIntoView(failure: HTMLElement | null): void {
  failure?.scrollIntoView({ block: 'nearest' });
}

interface PassingButtonProps extends ButtonProps {
  /** What has the focus after it. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** A button that goes, by itself or once pressed: the focus it had must not go with it. */
function PassingButton({ heir, ...props }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const [own, next] = [button.current, heir.current];
    return () => {
      if (own === document.activeElement) next?.focus();
    };
  }, [heir]);
  return <Button {...props} ref={button} />;
}
