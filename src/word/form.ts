/** What Word lets people fill in: check boxes, and fields of text that say what is expected. */
import { BuilderElement, CheckBox, TextRun, type ParagraphChild } from 'docx';
import { placeholderStyle } from './styles.js';
import { xmlText } from './text.js';

/** Those of Word itself: a cross in a box, an empty box. */
const symbols = {
  checkedState: { value: '2612', font: 'MS Gothic' },
  uncheckedState: { value: '2610', font: 'MS Gothic' },
};

/** @param name what the box says when it is ticked, for those who do not see it */
export function checkBox(name: string, checked: boolean): CheckBox {
  return new CheckBox({ alias: xmlText(name), checked, ...symbols });
}

interface TextFieldOptions {
  /** What it holds, for those who do not see the page. */
  readonly name: string;
  readonly value: string;
  /** Shown while it is empty. */
  readonly hint: string;
}

/** A plain-text content control: Word and LibreOffice put what is typed in place of the hint. */
export function textField({ name, value, hint }: TextFieldOptions): ParagraphChild {
  const isEmpty = value === '';
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          valued('w:alias', xmlText(name)),
          ...(isEmpty ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
          new BuilderElement({ name: 'w:text' }),
        ],
      }),
      new BuilderElement({
        name: 'w:sdtContent',
        children: [new TextRun(isEmpty ? { text: xmlText(hint), style: placeholderStyle } : xmlText(value))],
      }),
    ],
  });
  // docx has no class of its own for these controls, and lists what may stand in a paragraph by class.
  return control as unknown as ParagraphChild;
}

function valued(name: string, val: string): BuilderElement<{ val: string }> {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
}
