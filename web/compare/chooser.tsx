/** What to compare with: four ways, and what most people want first. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { Choice } from '../shell/choice.js';
import { useWorkspace } from '../state/workspace.js';
import type { ChooserProps } from './chooser-props.js';
import { GroupingSearch } from './grouping-search.js';
import { OtherTerritory } from './other-territory.js';
import { Suggestions } from './suggestions.js';

export function Chooser({ onChoose }: ChooserProps) {
  return (
    <div className="chooser">
      <Suggestions onChoose={onChoose} />
      <div className="chooser-ways">
        <section aria-labelledby="comparer-regions">
          <h2 id="comparer-regions">{t('Un département, une région')}</h2>
          <AreaChoices onChoose={onChoose} />
        </section>
        <section aria-labelledby="comparer-regroupement">
          <h2 id="comparer-regroupement">{t('Une CPTS, une intercommunalité… existante')}</h2>
          <GroupingSearch onChoose={onChoose} />
          <SimilarLink />
        </section>
        <section aria-labelledby="comparer-territoire" className="chooser-territory">
          <h2 id="comparer-territoire">{t('Un autre territoire')}</h2>
          <OtherTerritory onChoose={onChoose} />
        </section>
      </div>
    </div>
  );
}

function SimilarLink() {
  const { href, historyState } = useWorkspace();
  return (
    <p>
      <Words
        of="Laquelle choisir ? Voyez les <link>territoires semblables</link> au vôtre."
        values={{
          link: (words) => (
            <Link href={href('/semblables')} state={historyState}>
              {words}
            </Link>
          ),
        }}
      />
    </p>
  );
}

function AreaChoices({ onChoose }: ChooserProps) {
  const { places } = useWorkspace();
  const options = (areas: readonly { code: string; name: string }[]) =>
    areas.map(({ code, name }) => ({ id: code, label: `${name} (${code})` }));
  return (
    <>
      <Choice
        label={t('Département')}
        options={options(places.departments)}
        value={null}
        onChange={(code) => onChoose({ kind: 'area', level: 'department', code })}
      />
      <Choice
        label={t('Région')}
        options={places.regions.map(({ code, name }) => ({ id: code, label: name }))}
        value={null}
        onChange={(code) => onChoose({ kind: 'area', level: 'region', code })}
      />
    </>
  );
}
