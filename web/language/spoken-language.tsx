/** The language of the interface: French, or the one that the person chose, which every screen then speaks. */
import {
  createContext,
  Fragment,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
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
  /** Whether the person chose it on this page. */
  readonly isChosen: boolean;
  /** Fails, and changes nothing, when the dictionary cannot be loaded. */
  readonly choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice>({
  language: 'fr',
  isChosen: false,
  choose: () => Promise.resolve(),
});

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(currentLanguage);
  const [isChosen, setChosen] = useState(false);
  const choice = useMemo(
    () => ({
      language,
      isChosen,
      choose: async (chosen: Language) => {
        await speak(chosen);
        keepPreference(name, chosen);
        setChosen(true);
        setLanguage(chosen);
      },
    }),
    [language, isChosen],
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

/** For what the language is chosen with: made again like the rest, it takes back the focus that it had. */
export function useFocusBack<Control extends HTMLElement>(): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const { isChosen } = useLanguage();
  const isWanted = useRef(isChosen);
  useEffect(() => {
    if (isWanted.current && document.activeElement === document.body) control.current?.focus();
  }, []);
  return control;
}
