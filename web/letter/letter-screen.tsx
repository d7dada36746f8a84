/** The letter of intent: what the publication knows is written, the leader fills in the rest. */
import { Link } from 'wouter';
import { currentLanguage, t } from '../../src/language/translate.js';
import { useCarriedSelection } from '../project/use-carried-selection.js';
import { Failure, Loading } from '../shell/waiting.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import { LetterForm } from './letter-form.js';
import { useLetterMatter } from './use-letter-matter.js';
import './letter.css';

export default function LetterScreen() {
  const { selection } = useWorkspace();
  const carried = useCarriedSelection();
  return (
    <div className="page letter">
      <title>{`${t('Lettre d’intention')} – Rezone`}</title>
      <h1>{t('Lettre d’intention')}</h1>
      <p className="page-lead">
        {t(
          'La lettre par laquelle des professionnels annoncent leur projet de CPTS à l’ARS et à l’Assurance Maladie. Rezone y met ce qu’il sait du territoire ; vous complétez, puis téléchargez un fichier Word.',
        )}
      </p>
      {currentLanguage() !== 'fr' && (
        <p className="letter-remark">
          {t('La lettre s’adresse à des administrations françaises : son texte reste en français.')}
        </p>
      )}
      {selection.codes.length === 0 ? (
        <NoTerritory />
      ) : carried.isNeeded ? (
        <Waiting error={carried.error} retry={carried.retry} />
      ) : (
        <Letter />
      )}
    </div>
  );
}

function Letter() {
  const { matter, error, retry } = useLetterMatter();
  return matter ? <LetterForm matter={matter} /> : <Waiting error={error} retry={retry} />;
}

function Waiting({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) {
  if (!error) return <Loading what={t('Préparation des textes de la lettre…')} />;
  return (
    <Failure
      error={error}
      what={t('Les chiffres de la lettre n’ont pas pu être chargés. Votre brouillon est conservé.')}
      onRetry={retry}
    />
  );
}

function NoTerritory() {
  const { href, historyState } = useWorkspace();
  return (
    <>
      <p>{t('Aucune commune n’est choisie : réunissez d’abord les communes de votre territoire.')}</p>
      <p>
        <Link className="button button-primary" href={href(mapPath)} state={historyState}>
          {t('Choisir des communes sur la carte')}
        </Link>
      </p>
    </>
  );
}
