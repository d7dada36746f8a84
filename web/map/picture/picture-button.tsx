/** Keeps the map as a picture, with its legend and its sources. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { t, type Sentence } from '../../../src/language/translate.js';
import { pictureFormats, type PictureFormat } from './save-picture.js';

const names: Readonly<Record<PictureFormat, Sentence>> = {
  png: 'Image PNG, pour un document',
  svg: 'Dessin SVG, à modifier',
};

export function PictureButton({ onChoose }: { readonly onChoose: (format: PictureFormat) => void }) {
  return (
    <MenuTrigger>
      <Button className="map-button" aria-label={t('Télécharger la carte')}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M10 3v9M6 8.5l4 4 4-4M3.5 13.5v3h13v-3" />
        </svg>
      </Button>
      <Popover className="popover">
        <Menu
          className="options"
          aria-label={t('Télécharger la carte')}
          onAction={(format) => onChoose(format as PictureFormat)}
        >
          {pictureFormats.map((format) => (
            <MenuItem key={format} id={format} className="option">
              {t(names[format])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
