/** What stands in place of data: on its way, or failed with a way to go on. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link, useLocation, useSearch } from 'wouter';
import { t } from '../../src/language/translate.js';
import { isRefusal } from '../api/http.js';
import { mapPath } from '../state/workspace.js';

export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="waiting" role="status">
      <span className="waiting-bar" aria-hidden="true" />
      <p>{what}</p>
    </div>
  );
}

/** Waiting for a whole screen, which has a title like any other. */
export function LoadingScreen({ what }: { readonly what: string }) {
  return (
    <div className="page">
      <h1 className="visually-hidden">Rezone</h1>
      <Loading what={what} />
    </div>
  );
}

/** Waiting for a panel of titles and fields. */
export function LoadingPanel({ what }: { readonly what: string }) {
  return (
    <>
      <Loading what={what} />
      <div className="waiting-shape" aria-hidden="true">
        {Array.from({ length: 6 }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </>
  );
}

interface FailureProps {
  /** What could not be done. */
  readonly what: string;
  readonly error: Error;
  readonly onRetry: () => void;
  /** How to do without it, once refused; the ways out of the screen if not given. */
  readonly without?: ReactNode;
}

export function Failure({ what, error, onRetry, without }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{what}</p>
      <p>{error.message}</p>
      {isRefusal(error) ? (
        (without ?? <WaysOut />)
      ) : (
        <Button className="button button-primary" onPress={onRetry}>
          {t('Réessayer')}
        </Button>
      )}
    </div>
  );
}

/** The same question would have the same answer: another can be asked. */
function WaysOut() {
  const [path] = useLocation();
  const search = useSearch();
  return (
    <p className="failure-ways">
      {path === mapPath ? (
        <Button className="button button-primary" onPress={() => location.reload()}>
          {t('Recharger la page')}
        </Button>
      ) : (
        <Link className="button button-primary" href={`${mapPath}?${search}`}>
          {t('Revenir à la carte')}
        </Link>
      )}
      {/* A page of its own: nothing is left of this one. */}
      <a className="button" href="/">
        {t('Commencer un nouveau projet')}
      </a>
    </p>
  );
}
