/** What changed in each version: the CHANGELOG.md of the repository, as it was when the application was built. */
import Markdown, { type Components } from 'react-markdown';
import { currentLanguage, t } from '../../src/language/translate.js';
import { typeset } from '../../src/language/typography.js';
import changes from '../../CHANGELOG.md?raw';
import './documentation.css';

/** The screen has its own title, and no picture or raw HTML is expected in a list of changes. */
const components: Components = { h1: () => null };

export default function ChangesScreen() {
  return (
    <article className="page changes">
      <title>{`${t('Changements')} – Rezone`}</title>
      <h1>{t('Changements')}</h1>
      {currentLanguage() === 'en' && <p className="page-lead">{t('Cette liste est tenue en français.')}</p>}
      <div className="prose" lang="fr">
        <Markdown components={components}>{typeset(changes)}</Markdown>
      </div>
    </article>
  );
}
