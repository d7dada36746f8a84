/** What the template of the PDF reads: words and drawings in the order of the pages, ready to be set. */
import type { Tone } from '../../domain/verdict-words.js';
import type { Language } from '../../language/translate.js';

export interface Content {
  readonly language: Language;
  readonly title: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** Repeated above each page but the cover: on the left, on the right. */
  readonly header: readonly [string, string];
  /** Said on every page when the figures describe nobody. */
  readonly demonstration: string | null;
  readonly footer: string;
  /** "page 3 sur 24". */
  readonly pageNumber: readonly Piece[];
  /** "p. 12". */
  readonly pageReference: readonly Piece[];
  readonly cover: Cover;
  readonly contents: { readonly title: string; readonly reading: { readonly title: string } & Terms };
  readonly body: readonly Block[];
}

/** Words, or a number that only the pages know. */
export type Piece = string | { readonly counter: 'page' | 'pages' };

export interface Cover {
  readonly kind: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly warning: string | null;
  readonly map: Picture | null;
  /** Said where there is no map. */
  readonly withoutMap: string;
  readonly edition: readonly string[];
}

export interface Picture {
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
}

interface Terms {
  readonly entries: readonly {
    readonly term: string;
    readonly text: string;
    /** A list as long as may be. */
    readonly names?: string;
  }[];
}

/** A figure with what it needs around it. */
export interface Cell {
  readonly text: string;
  /** Hangs after the figure, so that a column stays aligned. */
  readonly star?: boolean;
  /** Words in place of a figure. */
  readonly missing?: boolean;
  readonly tone?: Tone;
  /** Lines under the text, less important. */
  readonly details?: readonly string[];
  readonly link?: string;
}

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Parts of the width that the others leave; as wide as its content without. */
  readonly share?: number;
}

export interface TableRow {
  readonly cells: readonly (string | Cell)[];
  /** Set in under the row above, in which it is counted. */
  readonly subset?: boolean;
}

export interface Table {
  readonly type: 'table';
  /** None where a heading just above says it. */
  readonly caption: string | null;
  readonly columns: readonly Column[];
  /** Each with the heading that its rows stand under, if any. */
  readonly groups: readonly { readonly heading: string | null; readonly rows: readonly TableRow[] }[];
  readonly total: TableRow | null;
}

export interface ChartBlock {
  readonly type: 'chart';
  readonly title: string;
  readonly unit: string;
  readonly picture: Picture;
  /** Its figures, where a picture has no text: in Word. None where a table of the report has them. */
  readonly table: Table | null;
  /** Under the drawing: what its terms mean, where its figures come from. */
  readonly notes: readonly string[];
  readonly stamp: string;
}

export interface IndicatorBlock {
  readonly type: 'indicator';
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly value: Cell;
  readonly unit: string;
  /** How many people, how precise. */
  readonly precision: readonly string[];
  readonly coverage: { readonly text: string; readonly isWarning: boolean };
  readonly drawing: Picture | null;
  readonly comparisons: readonly {
    readonly mark: string | null;
    readonly name: string;
    readonly value: Cell;
    readonly difference: string;
    readonly reading: Cell;
  }[];
  readonly comparisonHeadings: readonly [string, string, string, string];
  readonly definition: string;
  /** The communes that are not counted, by name. */
  readonly leftOut: readonly string[];
  readonly stamp: string;
}

export interface StandoutBlock {
  readonly type: 'standouts';
  readonly title: string;
  readonly tone: Tone;
  readonly items: readonly {
    readonly indicator: string;
    readonly mark: string;
    readonly label: string;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly more: string;
}

export type TextStyle = 'text' | 'introduction' | 'note' | 'stamp';

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly opensPage: boolean;
    }
  | { readonly type: 'paragraph'; readonly style: TextStyle; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | ({ readonly type: 'terms' } & Terms)
  | Table
  | ChartBlock
  | IndicatorBlock
  | StandoutBlock;
