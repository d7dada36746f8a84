/** Glossary of structures, by group, with the categories of the register that each type gathers. */
import type { Catalogue, StructureType } from '../../src/domain/catalogue.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useSources } from '../api/queries.js';
import { useWorkspace } from '../state/workspace.js';

const register = 'finess';

type Categories = Catalogue['finessCategories'];

export function StructureEntries({ catalogue }: { readonly catalogue: Catalogue }) {
  return (
    <section aria-labelledby="structures">
      <h2 id="structures" tabIndex={-1}>
        {t('Glossaire des structures')}
      </h2>
      <RegisterDate />
      {catalogue.structureGroups.map((group) => (
        <section key={group.id}>
          <h3>{group.label}</h3>
          <dl className="entries">
            {group.types.map((type) => (
              <Entry
                key={type.id}
                type={type}
                categories={catalogue.finessCategories.filter((category) => category.type === type.id)}
              />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

/** Of when the list of structures is, where the edition knows it. */
function RegisterDate() {
  const { edition } = useWorkspace();
  const { data: sources } = useSources(edition.id);
  const stamp = sources?.periods.structures;
  if (stamp?.source !== register) return null;
  return (
    <p className="muted">
      {t('Mises à jour du registre des structures : {dates}', { dates: formatPeriod(stamp.period) })}
    </p>
  );
}

function Entry({ type, categories }: { readonly type: StructureType; readonly categories: Categories }) {
  const { id, label, acronym, definition, inReport } = type;
  return (
    <div id={`structure-${id}`} className="entry" tabIndex={-1}>
      <dt>{acronym ? `${label} (${acronym})` : label}</dt>
      <dd>{definition}</dd>
      <dd className="entry-detail">
        {t(placeOf(inReport, categories))}{' '}
        {categories.length > 0 && <RegisterCategories categories={categories} />}
      </dd>
    </div>
  );
}

function placeOf(inReport: boolean, categories: Categories) {
  if (inReport) return 'Comptées dans le rapport.';
  return categories.length > 0
    ? 'Sur la carte, sans être comptées dans le rapport.'
    : 'Dans ce glossaire seulement.';
}

/** The register is in French, whatever the language. */
function RegisterCategories({ categories }: { readonly categories: Categories }) {
  return (
    <>
      {t('{count, plural, one {Catégorie FINESS :} other {Catégories FINESS :}}', {
        count: categories.length,
      })}{' '}
      <span lang="fr">{categories.map(({ category, label }) => `${category} ${label}`).join(', ')}</span>.
    </>
  );
}
