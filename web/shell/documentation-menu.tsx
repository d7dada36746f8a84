/** The menu of what explains the tool: guide, glossaries, data, accessibility. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLocation } from 'wouter';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { documentationScreens } from './screens.js';

export function DocumentationMenu() {
  const { href } = useWorkspace();
  const [path] = useLocation();
  const screens = documentationScreens();
  const isCurrent = screens.some((screen) => screen.path === path);
  return (
    <MenuTrigger>
      <Button className={isCurrent ? 'header-link is-current' : 'header-link'}>
        {t('Documentation technique')}
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={4}>
        <Menu className="options">
          {screens.map(({ path: to, anchor, label }) => (
            <MenuItem
              key={label}
              className="option option-link"
              href={href(to) + (anchor === undefined ? '' : `#${anchor}`)}
              textValue={label}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
