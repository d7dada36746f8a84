/** What must be known before reading: people on both sides, communes that changed, codes left aside. */
import { formatInteger } from '../../src/domain/format.js';
import { describeCodeChange } from '../../src/domain/carry-codes.js';
import { t } from '../../src/language/translate.js';
import { describeCarried } from '../state/wording.js';
import { useComparisonView, type ComparisonView } from './comparison-view.js';

export function ComparisonNotes() {
  const view = useComparisonView();
  const notes = notesOf(view);
  const remarks = remarksOf(view);
  if (notes.length + remarks.length === 0) return null;
  return (
    <div className="compare-notes" role="note">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {remarks.length > 0 && (
        <ul lang="fr">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function notesOf({ comparison, second, names }: ComparisonView): string[] {
  if (second.kind === 'edition')
    return editionNotes(comparison.first.cog, comparison.second.cog, second.perimeter);
  const { communes, population } = comparison.shared;
  if (communes === 0) return [];
  const counts = {
    n: communes,
    total: formatInteger(comparison.first.communes),
    population: formatInteger(population),
    name: names.second,
  };
  if (second.kind === 'area') {
    return [
      t(
        '{n, plural, one {# commune} other {# communes}} sur {total} ({population} habitants) {n, plural, one {compte} other {comptent}} aussi dans les chiffres de « {name} » : l’écart avec le reste est un peu plus grand que celui qui s’affiche.',
        counts,
      ),
    ];
  }
  return [
    t(
      '{n, plural, one {# commune} other {# communes}} ({population} habitants) {n, plural, one {est} other {sont}} dans les deux territoires. Les mêmes personnes comptent donc des deux côtés : le verdict reste prudent, il peut taire une différence, il n’en invente pas.',
      counts,
    ),
  ];
}

function editionNotes(
  first: number,
  second: number,
  { added }: Extract<ComparisonView['second'], { kind: 'edition' }>['perimeter'],
): string[] {
  const samePeople = t(
    'Ce sont en grande partie les mêmes habitants d’une édition à l’autre. Le changement est jugé comme s’ils étaient différents : le verdict reste prudent, il peut taire un changement, il n’en invente pas.',
  );
  if (first === second) return [samePeople];
  return [
    samePeople,
    t(
      'Périmètre figé : les communes ne sont pas les mêmes sur les cartes de {older} et de {newer}. Les deux côtés couvrent exactement les mêmes terres, en communes entières.',
      { older: String(Math.min(first, second)), newer: String(Math.max(first, second)) },
    ),
    ...(added.length === 0
      ? []
      : [
          t(
            'Pour cela, {n, plural, one {# commune a été ajoutée} other {# communes ont été ajoutées}} au territoire étudié : {codes}.',
            { n: added.length, codes: added.join(', ') },
          ),
        ]),
  ];
}

/** One French sentence for each code that changed on the way. */
function remarksOf({ second }: ComparisonView): string[] {
  if (second.kind === 'edition') return second.perimeter.changes.map(describeCodeChange);
  return second.kind === 'territory' ? describeCarried(second.carried) : [];
}
