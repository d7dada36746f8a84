/** Light, dark, or as the device is. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { themes, useTheme, type Theme } from './theme.js';

export function ThemeSwitch() {
  const [theme, choose] = useTheme();
  const names: Readonly<Record<Theme, string>> = {
    light: t('Clair'),
    dark: t('Sombre'),
    device: t('Comme l’appareil'),
  };
  return (
    <MenuTrigger>
      <Button className="header-button" aria-label={t('Thème : {theme}', { theme: names[theme] })}>
        <span className="theme-mark" aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Menu
          className="options"
          aria-label={t('Thème')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') choose([...keys][0] as Theme);
          }}
        >
          {themes.map((one) => (
            <MenuItem key={one} id={one} className="option option-checked" textValue={names[one]}>
              {names[one]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
