/** Fields of the form: a line, a text of several lines, a question to answer by yes or no. */
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { t, type Sentence } from '../../src/language/translate.js';
import { legalWords } from '../../src/letter/words.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
}

interface LineFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'month';
  /** As browsers name what they may fill in by themselves. */
  readonly autoComplete?: string;
}

export function LineField({ type = 'text', autoComplete, ...props }: LineFieldProps) {
  return (
    <FieldFrame {...props}>
      {(field) => (
        <input
          {...field}
          className="field"
          type={type}
          maxLength={300}
          autoComplete={autoComplete ?? 'off'}
        />
      )}
    </FieldFrame>
  );
}

interface TextFieldProps extends FieldProps {
  readonly rows?: number;
}

export function TextField({ rows = 4, ...props }: TextFieldProps) {
  return (
    <FieldFrame {...props} isWide>
      {(field) => <textarea {...field} className="field letter-text" rows={rows} maxLength={30_000} />}
    </FieldFrame>
  );
}

interface FieldFrameProps extends FieldProps {
  readonly isWide?: boolean;
  readonly children: (field: {
    readonly id: string;
    readonly value: string;
    readonly 'aria-describedby': string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  }) => ReactNode;
}

/** The label above a field and the help under it. */
function FieldFrame({ label, value, onChange, help, isWide = false, children }: FieldFrameProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-aide`;
  return (
    <div className={isWide ? 'letter-field letter-field-wide' : 'letter-field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        value,
        'aria-describedby': helpId,
        onChange: (event) => onChange(event.target.value),
      })}
      {help !== undefined && (
        <p className="field-help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}

interface QuestionProps<A extends string> {
  readonly label: string;
  readonly answers: readonly A[];
  readonly value: { readonly answer: A | null; readonly detail: string };
  readonly onChange: (value: { answer: A | null; detail: string }) => void;
  readonly detailLabel?: Sentence;
}

/** Nothing is ticked beforehand, and an answer can be taken back. */
export function Question<A extends 'no' | 'yes' | 'in-progress'>({
  label,
  answers,
  value,
  onChange,
  detailLabel = 'Précisions',
}: QuestionProps<A>) {
  const name = useId();
  const choice = (answer: A | null, words: string) => (
    <label className="letter-choice" key={words}>
      <input
        type="radio"
        name={name}
        checked={value.answer === answer}
        onChange={() => onChange({ ...value, answer })}
      />
      {words}
    </label>
  );
  return (
    <fieldset className="letter-question">
      <legend>{label}</legend>
      <div className="letter-choices">
        {answers.map((answer) => choice(answer, t(legalWords[answer])))}
        {choice(null, t('Sans réponse'))}
      </div>
      <label className="letter-detail">
        <span className="letter-detail-label">{t(detailLabel)}</span>
        <textarea
          className="field letter-text"
          rows={1}
          maxLength={30_000}
          value={value.detail}
          onChange={(event) => onChange({ ...value, detail: event.target.value })}
        />
      </label>
    </fieldset>
  );
}

export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="letter-group">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
