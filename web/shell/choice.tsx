/** A choice of one among a few, with its label: the select of the whole application. */
import { t } from '../../src/language/translate.js';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';

/** Pixels: a longer list scrolls. */
const listHeight = 320;

interface ChoiceProps {
  readonly label: string;
  readonly className?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | null;
  readonly placeholder?: string;
  /** What is wrong with the choice, if anything. */
  readonly error?: string | undefined;
  readonly onChange: (id: string) => void;
}

export function Choice({
  label,
  className = 'choice',
  options,
  value,
  placeholder,
  error,
  onChange,
}: ChoiceProps) {
  return (
    <Select
      className={className}
      value={value}
      placeholder={placeholder ?? t('Choisissez')}
      isInvalid={error !== undefined}
      onChange={(id) => {
        if (id !== null) onChange(String(id));
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover" offset={4} maxHeight={listHeight}>
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem className="option" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
