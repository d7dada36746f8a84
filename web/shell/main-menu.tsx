/** Where the header has no room: its other screens and its settings behind one button. */
import { useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { useFocusBack } from '../language/spoken-language.js';
import { EditionSelect } from './edition-select.js';
import { LanguageSwitch } from './language-switch.js';
import { ScreenLinks } from './screen-links.js';
import { documentationScreens, lastScreen, otherScreens } from './screens.js';
import { ThemeSwitch } from './theme-switch.js';

export function MainMenu() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const opener = useFocusBack<HTMLButtonElement>();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={opener} className="button header-narrow">
        {t('Menu')}
      </Button>
      <Popover className="popover main-menu" offset={4} placement="bottom end" aria-label={t('Menu')}>
        <nav aria-label={t('Autres écrans')}>
          <ScreenLinks screens={[...otherScreens(), lastScreen()]} className="menu-link" onFollow={close} />
          <p className="options-heading">{t('Documentation technique')}</p>
          <ScreenLinks screens={documentationScreens()} className="menu-link" onFollow={close} />
        </nav>
        <div className="main-menu-settings">
          <EditionSelect />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
