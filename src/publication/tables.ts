/**
 * The Parquet tables of a publication: their columns and types, in DuckDB's words, a question mark
 * for a column that may be null. The writer and the reader share this one description.
 *
 * Tables of cells are tidy: one line for a commune and a key. `indicators` has a line for every pair;
 * the others only where there is something to count, so that an absent line means none, except in
 * `ages`, where it means that the census gives nothing.
 */
import type { cellStatus } from '../domain/publication.js';

type ColumnType =
  'VARCHAR' | 'VARCHAR?' | 'VARCHAR[]' | 'VARCHAR[]?' | 'INTEGER' | 'INTEGER?' | 'DOUBLE' | 'DOUBLE?';

export const tableColumns = {
  communes: {
    code: 'VARCHAR',
    name: 'VARCHAR',
    department: 'VARCHAR',
    region: 'VARCHAR',
    postal_codes: 'VARCHAR[]',
    population: 'INTEGER?',
    qpv_count: 'INTEGER',
    qpv_codes: 'VARCHAR[]?',
    zoning: 'VARCHAR?',
    cpts: 'VARCHAR[]?',
    longitude: 'DOUBLE?',
    latitude: 'DOUBLE?',
  },
  departments: { code: 'VARCHAR', name: 'VARCHAR', region: 'VARCHAR' },
  regions: { code: 'VARCHAR', name: 'VARCHAR' },
  'former-communes': { code: 'VARCHAR', name: 'VARCHAR?', present_code: 'VARCHAR' },
  /** What a code became, oldest first; the share is that of its inhabitants. */
  'code-changes': { cog: 'INTEGER', before: 'VARCHAR', after: 'VARCHAR', kind: 'VARCHAR', share: 'DOUBLE' },
  /** Existing CPTS are not repeated here: the communes name theirs. */
  groupings: { kind: 'VARCHAR', code: 'VARCHAR', name: 'VARCHAR', communes: 'VARCHAR[]' },
  /** The numbers are null unless the status is kept; a count has no denominator. */
  indicators: {
    commune: 'VARCHAR',
    indicator: 'VARCHAR',
    numerator: 'DOUBLE?',
    denominator: 'DOUBLE?',
    status: 'VARCHAR',
  },
  /** Level is france, region or department; the code is null for France. */
  references: { level: 'VARCHAR', code: 'VARCHAR?', measure: 'VARCHAR', value: 'INTEGER' },
  professionals: {
    commune: 'VARCHAR',
    category: 'VARCHAR',
    total: 'INTEGER',
    aged_60_plus: 'INTEGER',
    aged_65_plus: 'INTEGER',
  },
  /** Patients are null where too few professionals practise to say. */
  activity: { commune: 'VARCHAR', family: 'VARCHAR', professionals: 'INTEGER', patients: 'DOUBLE?' },
  /** One line for each act key of a family whose patients are known. */
  acts: { commune: 'VARCHAR', family: 'VARCHAR', act: 'VARCHAR', acts: 'DOUBLE' },
  structures: { commune: 'VARCHAR', type: 'VARCHAR', structures: 'INTEGER' },
  establishments: {
    id: 'VARCHAR',
    name: 'VARCHAR',
    type: 'VARCHAR',
    category: 'VARCHAR',
    commune: 'VARCHAR',
    address: 'VARCHAR?',
    longitude: 'DOUBLE?',
    latitude: 'DOUBLE?',
  },
  ages: { commune: 'VARCHAR', age_band: 'VARCHAR', inhabitants: 'INTEGER' },
} as const satisfies Record<string, Readonly<Record<string, ColumnType>>>;

export type TableName = keyof typeof tableColumns;

type ValueOf<Type> = Type extends `${infer Base}?`
  ? ValueOf<Base> | null
  : Type extends 'VARCHAR'
    ? string
    : Type extends 'VARCHAR[]'
      ? readonly string[]
      : number;

/** A line of a table, as JavaScript values. */
export type TableRow<Name extends TableName> = {
  readonly [Column in keyof (typeof tableColumns)[Name]]: ValueOf<(typeof tableColumns)[Name][Column]>;
};

export type SqlType = 'VARCHAR' | 'VARCHAR[]' | 'INTEGER' | 'DOUBLE';

export interface TableColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
}

export function columnsOf(table: TableName): TableColumn[] {
  return Object.entries<ColumnType>(tableColumns[table]).map(([name, declared]) => ({
    name,
    type: declared.replace('?', '') as SqlType,
    nullable: declared.endsWith('?'),
  }));
}

export function tableFile(table: TableName): string {
  return `${table}.parquet`;
}

/** Words of the status column; the position of each is its code in `cellStatus`. */
export const statusWords = [
  'kept',
  'neutralised',
  'unavailable',
] as const satisfies readonly (keyof typeof cellStatus)[];
