/** The formats of the report that one downloads, with what each is good for. */
import type { DocumentFormatId } from '../../src/domain/document-formats.js';
import { t } from '../../src/language/translate.js';

interface OfferedFormat {
  readonly id: DocumentFormatId;
  /** The same in every language. */
  readonly label: string;
  readonly purpose: string;
  /** For 300 communes at most. */
  readonly size: string;
}

export function offeredFormats(): readonly OfferedFormat[] {
  return [
    {
      id: 'pdf',
      label: 'PDF',
      purpose: t('Rapport mis en pages, à imprimer ou à joindre'),
      size: t('moins de 1 Mo'),
    },
    {
      id: 'docx',
      label: 'Word',
      purpose: t('Le même rapport, à reprendre dans Word ou LibreOffice'),
      size: t('moins de 3 Mo'),
    },
    {
      id: 'xlsx',
      label: 'Excel',
      purpose: t('Tableaux à trier et à reprendre dans un tableur'),
      size: t('moins de 100 Ko'),
    },
    {
      id: 'csv',
      label: 'CSV',
      purpose: t('Tous les chiffres en un tableau, pour un logiciel de statistique'),
      size: t('moins de 1 Mo'),
    },
    {
      id: 'geojson',
      label: 'GeoJSON',
      purpose: t('Territoire et communes avec leurs contours, pour un logiciel de cartes'),
      size: t('moins de 1 Mo'),
    },
  ];
}
