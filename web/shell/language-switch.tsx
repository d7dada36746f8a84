/** French or English, each named in itself. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { languages, t, type Language } from '../../src/language/translate.js';
import { useFocusBack, useLanguage } from '../language/spoken-language.js';
import { usePostNotice } from './notices.js';

const names: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const post = usePostNotice();
  const current = useFocusBack<HTMLButtonElement>();
  const change = (chosen: Language | undefined) => {
    if (chosen === undefined) return;
    choose(chosen).catch(() => {
      const lines = [t('Vérifiez votre connexion, puis choisissez de nouveau la langue.')];
      post({ tone: 'refusal', title: t('Cette langue n’a pas pu être chargée.'), lines });
    });
  };
  return (
    <ToggleButtonGroup
      className="language-switch"
      aria-label={t('Langue')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => change([...keys][0] as Language | undefined)}
    >
      {languages.map((one) => (
        <ToggleButton
          key={one}
          ref={one === language ? current : undefined}
          id={one}
          className="language-part"
          aria-label={names[one]}
          lang={one}
        >
          {one.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
