/** A list of communes that may be long: its beginning, then the rest on demand. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CommuneRef } from '../../src/domain/report.js';

const shownAtFirst = 6;

export function CommuneList({ communes }: { communes: readonly CommuneRef[] }) {
  const [open, setOpen] = useState(false);
  const rest = communes.length - shownAtFirst;
  const shown = open || rest <= 1 ? communes : communes.slice(0, shownAtFirst);
  return (
    <>
      {shown.map(({ name }) => name).join(', ')}
      {shown.length < communes.length && (
        <>
          {' '}
          <Button className="link-button" onPress={() => setOpen(true)}>
            et {rest} autres
          </Button>
        </>
      )}
    </>
  );
}
