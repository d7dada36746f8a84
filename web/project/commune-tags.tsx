/** The communes of the project in order of addition, each with its ✕. */
import { useMemo, useState } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import type { Communes } from '../state/summary.js';

/** A panel of thousands of tags helps nobody and slows the page down. */
const tagsAtOnce = 60;

export function CommuneTags({ communes }: { readonly communes: Communes }) {
  const { selection, change } = useWorkspace();
  const [isWhole, setIsWhole] = useState(false);
  const tags = useMemo(() => tagsOf(selection.codes, communes), [selection.codes, communes]);
  const hidden = isWhole ? 0 : Math.max(0, tags.length - tagsAtOnce);
  // The latest additions are those one looks for.
  const shown = hidden > 0 ? tags.slice(hidden) : tags;
  return (
    <div className="tags">
      {hidden > 0 && (
        <Button className="button button-quiet" onPress={() => setIsWhole(true)}>
          {t(
            '{count, plural, one {Afficher la commune précédente} other {Afficher les # communes précédentes}}',
            {
              count: hidden,
            },
          )}
        </Button>
      )}
      <TagGroup onRemove={(keys) => change({ kind: 'remove', codes: [...keys].map(String) })}>
        <Label className="visually-hidden">{t('Communes du projet')}</Label>
        <TagList
          className="tag-list"
          items={shown}
          renderEmptyState={() =>
            t('Cherchez une commune par son nom, ou cliquez sur la carte, pour commencer.')
          }
        >
          {(tag) => (
            <Tag className="tag" id={tag.id} textValue={tag.label}>
              {tag.label}
              <Button
                slot="remove"
                className="tag-remove"
                aria-label={t('Retirer {name}', { name: tag.label })}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
    </div>
  );
}

/** Homonyms carry their département. */
function tagsOf(codes: readonly string[], communes: Communes): { id: string; label: string }[] {
  const names = codes.map((code) => communes.get(code)?.name ?? code);
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return codes.map((code, index) => {
    const name = names[index]!;
    const department = communes.get(code)?.department;
    return { id: code, label: seen.get(name)! > 1 && department ? `${name} (${department})` : name };
  });
}
