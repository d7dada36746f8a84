/** Sources and references, on every screen. */
import { Link } from 'wouter';
import { useWorkspace } from '../state/workspace.js';

export function Footer() {
  const { href, historyState } = useWorkspace();
  return (
    <footer className="footer">
      <p>
        Rezone, logiciel libre (licence Apache 2.0), aide à préparer le diagnostic territorial d’une CPTS.
        Sans compte, sans traceur.
      </p>
      <ul className="footer-links">
        <li>
          <Link href={href('/aller-plus-loin')} state={historyState}>
            Aide et contacts
          </Link>
        </li>
        <li>
          <Link href={href('/donnees')} state={historyState}>
            Données et méthode
          </Link>
        </li>
        <li>
          <Link href={href('/glossaires')} state={historyState}>
            Glossaires et sources
          </Link>
        </li>
      </ul>
    </footer>
  );
}
