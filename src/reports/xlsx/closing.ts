/** Sheets of what explains the figures: notes, sources. */
import type { Report } from '../../domain/report.js';
import type { Sheet } from './sheet.js';

export function notesSheet({ notes }: Report): Sheet {
  return {
    name: 'Notes',
    title: 'Notes de lecture',
    stamp: 'Définitions et limites des chiffres de ce classeur.',
    columns: [{ heading: 'Note', width: 120 }],
    rows: notes.map(({ text }) => [text]),
  };
}

export function sourcesSheet({ sources, publication }: Report): Sheet {
  const detailOf = (source: string) =>
    publication.origins
      .filter((origin) => origin.source === source)
      .map(({ detail }) => detail)
      .join(' ');
  return {
    name: 'Sources',
    title: 'Sources et mentions dues à leurs producteurs',
    stamp: 'Qui reprend un chiffre cite le crédit de sa source et l’identifiant de la publication.',
    columns: [
      { heading: 'Source' },
      { heading: 'Producteur' },
      { heading: 'Millésime' },
      { heading: 'Nature' },
      { heading: 'Origine' },
      { heading: 'Licence' },
      { heading: 'Crédit' },
      { heading: 'Adresse' },
    ],
    rows: sources.map(({ id, label, producer, vintage, synthetic, licence, credit, url }) => [
      label,
      producer,
      vintage ?? 'voir la période de chaque chiffre',
      synthetic ? 'données tirées au sort' : 'données réelles',
      detailOf(id) || '–',
      licence,
      credit,
      { address: url },
    ]),
  };
}
