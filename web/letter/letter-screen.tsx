/** The letter of intent: what the publication knows is written, the leader fills in the rest. */
import { currentLanguage, t } from '../../src/language/translate.js';
import { ChosenTerritory } from '../project/chosen-territory.js';
import { Failure, Loading } from '../shell/waiting.js';
import { LetterForm } from './letter-form.js';
import { useLetterMatter } from './use-letter-matter.js';
import './letter.css';

export default function LetterScreen() {
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
      <ChosenTerritory
        whatFor={t('Aucune commune n’est choisie : réunissez d’abord les communes de votre territoire.')}
        waiting={<Preparing />}
      >
        <Letter />
      </ChosenTerritory>
    </div>
  );
}

function Preparing() {
  return <Loading what={t('Préparation des textes de la lettre…')} />;
}

function Letter() {
  const { matter, error, retry } = useLetterMatter();
  if (matter) return <LetterForm matter={matter} />;
  if (!error) return <Preparing />;
  return (
    <Failure
      error={error}
      what={t('Les chiffres de la lettre n’ont pas pu être chargés. Votre brouillon est conservé.')}
      onRetry={retry}
    />
  );
}
