/** Says when there is no connection, and what still works; and when a new version of the application is ready. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useIsFetching } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { whenIdle } from '../load-screens.js';
import { useWorkspace } from '../state/workspace.js';
import { keepOffline } from './keep-offline.js';
import { acceptNewVersion, hasNewVersion, subscribeToVersions } from './versions.js';

export function ConnectionNotice() {
  const isOnline = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  const isNewVersionReady = useSyncExternalStore(subscribeToVersions, hasNewVersion);
  useKeepOffline();
  return (
    <div className="connection" role="status">
      {!isOnline && (
        <p>
          {t(
            'Hors connexion : les cartes déjà vues, le choix des communes et les rapports déjà calculés restent là.',
          )}
        </p>
      )}
      {isNewVersionReady && (
        <p>
          {t('Une nouvelle version de Rezone est prête. Votre projet sera conservé.')}
          <Button className="button" onPress={() => void acceptNewVersion()}>
            {t('Passer à la nouvelle version')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Milliseconds without a request: what is on screen comes first. */
const quietTime = 2000;

function useKeepOffline(): void {
  const { id } = useWorkspace().edition;
  const isQuiet = useIsFetching() === 0;
  const [kept, setKept] = useState('');
  useEffect(() => {
    if (!import.meta.env.PROD || !isQuiet || kept === id) return;
    const timer = setTimeout(() => {
      setKept(id);
      whenIdle(() => void keepOffline(id).catch(() => undefined));
    }, quietTime);
    return () => clearTimeout(timer);
  }, [id, isQuiet, kept]);
}

function subscribeToConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
