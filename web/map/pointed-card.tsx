/** What is pointed at: a card for those who see it, an announcement for those who came with the keyboard. */
import type { ReactNode } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { CommuneFacts } from './commune-facts.js';
import type { IndicatorLayer } from './indicator-layer.js';
import { GroupFacts, StructureFacts } from './structure-facts.js';
import type { GroupMark } from './structure-marks.js';
import type { Pointed, PointedCommune, PointedMark } from './pointed.js';
import { isNarrow, type Size } from './view.js';
import { announceCommune, announceStructure } from './wording.js';

interface PointedCardProps {
  readonly pointed: Pointed | null;
  readonly size: Size | null;
  readonly communes: ReadonlyMap<string, CommuneSummary>;
  readonly departments: ReadonlyMap<string, string>;
  readonly selected: ReadonlySet<string>;
  readonly indicator: IndicatorLayer | null;
  /** Of the structures. */
  readonly source: string | undefined;
  readonly splits: (group: GroupMark) => boolean;
}

export function PointedCard(props: PointedCardProps) {
  const { pointed, size } = props;
  const facts = pointed?.kind === 'commune' ? communeFacts(pointed, props) : null;
  const content = pointed?.kind === 'mark' ? markFacts(pointed, props) : facts;
  return (
    <>
      <p className="map-unseen" role="status">
        {pointed?.pointing === 'keyboard' && announcement(pointed, props)}
      </p>
      {pointed && content && size && (
        <div
          className="map-card"
          data-testid={`${pointed.kind}-card`}
          style={isNarrow(size) ? {} : besidePoint(pointed.at, size)}
        >
          {content}
        </div>
      )}
    </>
  );
}

function announcement(pointed: Pointed, { communes, selected, indicator }: PointedCardProps): string | null {
  if (pointed.kind === 'mark') return pointed.structure && announceStructure(pointed.structure);
  const commune = communes.get(pointed.code);
  return commune ? announceCommune(commune, selected.has(pointed.code), indicator) : null;
}

function communeFacts(pointed: PointedCommune, props: PointedCardProps): ReactNode {
  const commune = props.communes.get(pointed.code);
  if (!commune) return null;
  return (
    <CommuneFacts
      commune={commune}
      department={props.departments.get(commune.department)}
      indicator={props.indicator}
      selected={props.selected.has(pointed.code)}
      pointing={pointed.pointing}
    />
  );
}

function markFacts({ mark, structure }: PointedMark, { source, splits }: PointedCardProps): ReactNode {
  if (structure) return <StructureFacts structure={structure} source={source} />;
  return mark.kind === 'group' && <GroupFacts group={mark} splits={splits(mark)} />;
}

/** Pixels between the point and the card. */
const gap = 18;

/** On the side of the point where there is more room; a narrow map places the card itself (commune-map.css). */
function besidePoint(at: { x: number; y: number }, map: Size) {
  const horizontal = at.x > map.width / 2 ? { right: map.width - at.x + gap } : { left: at.x + gap };
  const vertical = at.y > map.height / 2 ? { bottom: map.height - at.y + gap } : { top: at.y + gap };
  return { ...horizontal, ...vertical };
}
