/** The names of communes, of which there may be many. */
import type { CommuneRef } from '../../src/domain/report.js';
import { InlineList } from './inline-list.js';

const shownAtFirst = 6;

interface CommuneListProps {
  readonly communes: readonly CommuneRef[];
  readonly atFirst?: number;
}

export function CommuneList({ communes, atFirst = shownAtFirst }: CommuneListProps) {
  const items = communes.map(({ code, name }) => ({ key: code, words: name }));
  return <InlineList items={items} atFirst={atFirst} separator=", " />;
}
