/** The language of the interface: French, or the one that the person chose, which every screen then speaks. */
import { createContext, Fragment, useContext, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import {
  currentLanguage,
  languages,
  speakEnglish,
  speakFrench,
  type Language,
} from '../../src/language/translate.js';
import { keepPreference, readPreference } from '../state/preference.js';

const name = 'rezone-language';
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Before anything is shown. Without its dictionary, a language gives way to French. */
export async function speakPreferred(): Promise<void> {
  const preferred = readPreference(name, languages);
  if (preferred !== null) await speak(preferred).catch(() => undefined);
}

async function speak(language: Language): Promise<void> {
  if (language === 'fr') speakFrench();
  else speakEnglish((await import('../../src/language/english/index.js')).english);
  document.documentElement.lang = language;
}

interface LanguageChoice {
  readonly language: Language;
  /** Fails, and changes nothing, when the dictionary cannot be loaded. */
  readonly choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'fr', choose: () => Promise.resolve() });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(currentLanguage);
  const choice = useMemo(
    () => ({
      language,
      choose: async (chosen: Language) => {
        await speak(chosen);
        keepPreference(name, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** What says its sentences while it is made must be made again in another language. */
export function InEachLanguage({ children }: { readonly children: ReactNode }) {
  return <Fragment key={useLanguage().language}>{children}</Fragment>;
}
