/** An address that is no screen. */
import { Link } from 'wouter';
import { mapPath, useWorkspace } from '../state/workspace.js';

export function NotFoundScreen() {
  const { href } = useWorkspace();
  return (
    <div className="page">
      <title>Page introuvable – Rezone</title>
      <h1>Cette page n’existe pas</h1>
      <p>L’adresse est peut-être incomplète. Votre projet, lui, est conservé.</p>
      <p>
        <Link className="button button-primary" href={href(mapPath)}>
          Revenir à la carte
        </Link>
      </p>
    </div>
  );
}
