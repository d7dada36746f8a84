/** Any indicator of the catalogue, by theme, found by a few letters of its name. */
import {
  Autocomplete,
  Button,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  TextField,
  useFilter,
} from 'react-aria-components';
import type { Catalogue, Indicator } from '../../src/domain/catalogue.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';

const none = 'none';
/** Pixels: a longer list scrolls. */
const listHeight = 520;

interface IndicatorSelectProps {
  readonly chosen: Indicator | undefined;
}

export function IndicatorSelect({ chosen }: IndicatorSelectProps) {
  const { address, update } = useWorkspace();
  return (
    <Select
      aria-label={t('Indicateur sur la carte')}
      className="indicator-select"
      value={address.indicator ?? none}
      onChange={(id) =>
        update(id === none ? { indicator: null, difference: null } : { indicator: String(id) })
      }
    >
      <Button className={`toolbar-button${chosen ? ' toolbar-chosen' : ''}`}>
        <SelectValue className="choice-value">{() => chosen?.shortLabel ?? t('Indicateur')}</SelectValue>
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <Popover
        className="popover indicator-popover"
        placement="bottom start"
        offset={4}
        maxHeight={listHeight}
      >
        <IndicatorList />
      </Popover>
    </Select>
  );
}

function IndicatorList() {
  const { data: catalogue, error, refetch } = useCatalogue();
  const { contains } = useFilter({ sensitivity: 'base' });
  if (error) {
    const what = t('La liste des indicateurs n’a pas pu être chargée.');
    return <Failure what={what} error={error} onRetry={() => void refetch()} />;
  }
  if (!catalogue) return <Loading what={t('Chargement de la liste…')} />;
  return (
    <Autocomplete filter={contains}>
      <TextField className="indicator-search" aria-label={t('Chercher un indicateur')} autoFocus>
        <Input
          className="field"
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded
          placeholder={t('Chercher : diabète, dépistage…')}
        />
      </TextField>
      <ListBox
        className="options indicator-options"
        renderEmptyState={() => <p className="options-empty">{t('Aucun indicateur ne correspond.')}</p>}
      >
        <ListBoxItem id={none} className="option" textValue={t('Aucun')}>
          {t('Aucun')}
        </ListBoxItem>
        {sectionsOf(catalogue).map(({ id, label, indicators }) => (
          <ListBoxSection key={id} id={`section-${id}`}>
            <Header className="options-heading">{label}</Header>
            {indicators.map((indicator) => (
              <ListBoxItem
                key={indicator.id}
                id={indicator.id}
                className="option"
                textValue={indicator.label}
              >
                {indicator.label}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

/** The sections of the report that have indicators. */
function sectionsOf({ themes, indicators }: Catalogue) {
  return themes
    .flatMap(({ sections }) => sections)
    .map(({ id, label }) => ({ id, label, indicators: indicators.filter(({ section }) => section === id) }))
    .filter((section) => section.indicators.length > 0);
}
