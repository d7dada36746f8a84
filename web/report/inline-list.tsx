/** A list in a sentence that may be long: its beginning, then the rest on demand; paper has it all. */
import { Fragment, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from 'react-aria-components';
import { formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';

export interface ListItem {
  readonly key: string;
  readonly words: ReactNode;
}

interface InlineListProps {
  readonly items: readonly ListItem[];
  readonly atFirst: number;
  readonly separator: string;
}

export function InlineList({ items, atFirst, separator }: InlineListProps) {
  const [open, setOpen] = useState(false);
  const rest = useRef<HTMLSpanElement>(null);
  const count = items.length - atFirst;
  if (count <= 1) return <Items items={items} separator={separator} />;
  const show = () => {
    flushSync(() => setOpen(true));
    rest.current?.focus();
  };
  return (
    <>
      <Items items={items.slice(0, atFirst)} separator={separator} />
      <span className="rest" ref={rest} tabIndex={-1} hidden={!open}>
        {separator}
        <Items items={items.slice(atFirst)} separator={separator} />
      </span>
      {!open && (
        <>
          {' '}
          <Button className="link-button" onPress={show}>
            {t('et {count} autres', { count: formatInteger(count) })}
          </Button>
        </>
      )}
    </>
  );
}

function Items({ items, separator }: Pick<InlineListProps, 'items' | 'separator'>) {
  return items.map(({ key, words }, index) => (
    <Fragment key={key}>
      {index > 0 && separator}
      {words}
    </Fragment>
  ));
}
