/** What only the leader knows: who they are, what is difficult, who was met, what is aimed at, when. */
import { t, type Sentence } from '../../src/language/translate.js';
import { questionsOf } from '../../src/letter/compose.js';
import {
  professionRows,
  steps,
  type LetterDraft,
  type ProfessionRow,
  type QuestionGroup,
} from '../../src/letter/draft.js';
import type { Prefill } from '../../src/letter/prefill.js';
import type { Fact } from '../../src/letter/prose.js';
import {
  headWords,
  legalQuestion,
  professionWords,
  sectionTitles,
  stepWords,
} from '../../src/letter/words.js';
import { Group, LineField, Question, TextField } from './fields.js';
import { PeopleTable } from './people-table.js';
import { repeatedNames } from './progress.js';
import { useTrace } from './traced.js';

export interface PartProps {
  readonly draft: LetterDraft;
  readonly prefill: Prefill;
  readonly onChange: (change: (draft: LetterDraft) => LetterDraft) => void;
}

export function LeaderPart({ draft, onChange }: PartProps) {
  const { leader } = draft;
  const lead = (change: Partial<LetterDraft['leader']>) =>
    onChange((one) => ({ ...one, leader: { ...one.leader, ...change } }));
  return (
    <div className="letter-grid">
      <LineField
        label={t(headWords.title)}
        value={draft.title}
        onChange={(title) => onChange((one) => ({ ...one, title }))}
      />
      <LineField
        label={t(headWords.writtenOn)}
        type="month"
        help={t('Mois et année')}
        value={draft.writtenOn}
        onChange={(writtenOn) => onChange((one) => ({ ...one, writtenOn }))}
      />
      <LineField
        label={t(headWords.name)}
        autoComplete="name"
        value={leader.name}
        onChange={(name) => lead({ name })}
      />
      <LineField
        label={t(headWords.profession)}
        value={leader.profession}
        onChange={(profession) => lead({ profession })}
      />
      <LineField
        label={t(headWords.email)}
        type="email"
        autoComplete="email"
        value={leader.email}
        onChange={(email) => lead({ email })}
      />
      <LineField
        label={t(headWords.phone)}
        type="tel"
        autoComplete="tel"
        value={leader.phone}
        onChange={(phone) => lead({ phone })}
      />
      <TextField
        label={t(headWords.address)}
        rows={2}
        value={leader.address}
        onChange={(address) => lead({ address })}
      />
    </div>
  );
}

export function DifficultiesPart({ draft, onChange }: PartProps) {
  const { pathways } = draft;
  const set = (change: Partial<LetterDraft['pathways']>) =>
    onChange((one) => ({ ...one, pathways: { ...one.pathways, ...change } }));
  return (
    <>
      <TextField
        label={t(sectionTitles.feedback)}
        help={t('Une difficulté par ligne ; un tiret en début de ligne en fait une liste dans la lettre.')}
        value={draft.feedback}
        onChange={(feedback) => onChange((one) => ({ ...one, feedback }))}
      />
      <Group title={t(sectionTitles.pathways)}>
        <TextField
          label={t(sectionTitles.pathwaysContext)}
          value={pathways.context}
          onChange={(context) => set({ context })}
        />
        <TextField
          label={t(sectionTitles.pathwaysPriorities)}
          value={pathways.priorities}
          onChange={(priorities) => set({ priorities })}
        />
      </Group>
    </>
  );
}

export function ExistingPart({ draft, onChange }: PartProps) {
  return (
    <>
      <TextField
        label={t(sectionTitles.tools)}
        value={draft.tools}
        onChange={(tools) => onChange((one) => ({ ...one, tools }))}
      />
      <Group title={t(sectionTitles.partnerships)}>
        <Questions group="partnerships" draft={draft} onChange={onChange} />
      </Group>
    </>
  );
}

export function MobilisationPart(props: PartProps) {
  const { draft, onChange } = props;
  return (
    <>
      <TextField
        label={t(sectionTitles.methodology)}
        help={t('Par exemple une ligne par réunion : sa date, et ce qui s’y est fait.')}
        value={draft.methodology}
        onChange={(methodology) => onChange((one) => ({ ...one, methodology }))}
      />
      <Group title={t(sectionTitles.professions)}>
        <ProfessionTable {...props} />
      </Group>
      <Group title={t(sectionTitles.contacts)}>
        <Questions group="contacts" draft={draft} onChange={onChange} />
      </Group>
    </>
  );
}

function ProfessionTable({ draft, prefill, onChange }: PartProps) {
  return (
    <>
      <table className="letter-professions">
        <caption className="visually-hidden">{t(sectionTitles.professions)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Profession')}</th>
            <th scope="col">{t('Nombre identifiés')}</th>
            <th scope="col">{t('Nombre sollicités')}</th>
          </tr>
        </thead>
        <tbody>
          {professionRows.map((row) => (
            <ProfessionCells
              key={row}
              label={t(professionWords[row])}
              proposed={prefill.identified[row]}
              value={draft.professions[row]}
              onChange={(value) =>
                onChange((one) => ({ ...one, professions: { ...one.professions, [row]: value } }))
              }
            />
          ))}
        </tbody>
      </table>
      <p className="field-help">
        {t(
          'Les nombres identifiés sont ceux des professionnels libéraux, et chacun dit d’où il vient ; « n.d. » marque ceux qu’aucune source ne compte.',
        )}
      </p>
    </>
  );
}

type ProfessionValue = LetterDraft['professions'][ProfessionRow];

interface ProfessionCellsProps {
  readonly label: string;
  readonly proposed: Fact | null;
  readonly value: ProfessionValue;
  readonly onChange: (value: ProfessionValue) => void;
}

function ProfessionCells({ label, proposed, value, onChange }: ProfessionCellsProps) {
  const { identified, informed } = value;
  const own = proposed?.text ?? '';
  const trace = useTrace(identified === undefined ? proposed : null);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <input
          className="field"
          maxLength={300}
          aria-label={`${label}, ${t('Nombre identifiés')}`}
          placeholder={t('n.d.')}
          value={identified ?? own}
          onChange={({ target }) =>
            onChange({ ...value, identified: target.value === own ? undefined : target.value })
          }
          {...trace}
        />
      </td>
      <td>
        <input
          className="field"
          maxLength={300}
          aria-label={`${label}, ${t('Nombre sollicités')}`}
          value={informed}
          onChange={({ target }) => onChange({ ...value, informed: target.value })}
        />
      </td>
    </tr>
  );
}

export function PeoplePart({ draft, onChange }: PartProps) {
  const repeated = repeatedNames(draft);
  return (
    <>
      <p className="letter-privacy">
        {t(
          'Ces noms restent dans ce navigateur. Demandez leur accord aux personnes avant de les faire figurer dans la lettre.',
        )}
      </p>
      <PeopleTable
        title={t(sectionTitles.team)}
        people={draft.team}
        onChange={(team) => onChange((one) => ({ ...one, team }))}
      />
      <PeopleTable
        title={t(sectionTitles.interested)}
        people={draft.interested}
        onChange={(interested) => onChange((one) => ({ ...one, interested }))}
      />
      <p className={repeated.length > 0 ? 'letter-remark' : 'visually-hidden'} role="status">
        {repeated.length > 0 &&
          t('{n, plural, one {Ce nom figure} other {Ces noms figurent}} plusieurs fois : {names}.', {
            n: repeated.length,
            names: repeated.join(', '),
          })}
      </p>
    </>
  );
}

export function MissionsPart({ draft, onChange }: PartProps) {
  return <Questions group="missions" detailLabel="Description" draft={draft} onChange={onChange} />;
}

interface QuestionsProps extends Pick<PartProps, 'draft' | 'onChange'> {
  readonly group: QuestionGroup;
  readonly detailLabel?: Sentence;
}

function Questions({ group, detailLabel = 'Précisions', draft, onChange }: QuestionsProps) {
  return questionsOf(draft, group).map(({ key, name, answer, detail }) => (
    <Question
      key={key}
      label={t(name)}
      answers={['yes', 'no']}
      detailLabel={detailLabel}
      value={{ answer, detail }}
      onChange={(value) => onChange((one) => ({ ...one, [group]: { ...one[group], [key]: value } }))}
    />
  ));
}

export function CalendarPart({ draft, onChange }: PartProps) {
  return (
    <>
      <Question
        label={t(legalQuestion)}
        answers={['no', 'yes', 'in-progress']}
        value={draft.legalStructure}
        onChange={(legalStructure) => onChange((one) => ({ ...one, legalStructure }))}
      />
      <Group title={t(sectionTitles.calendar)}>
        <div className="letter-grid">
          {steps.map((step) => (
            <LineField
              key={step}
              label={t(stepWords[step])}
              type={step === 'construction' ? 'text' : 'month'}
              help={
                step === 'construction'
                  ? t('Par exemple : de septembre 2026 à mars 2027')
                  : t('Mois et année')
              }
              value={draft.calendar[step]}
              onChange={(value) =>
                onChange((one) => ({ ...one, calendar: { ...one.calendar, [step]: value } }))
              }
            />
          ))}
        </div>
      </Group>
    </>
  );
}
