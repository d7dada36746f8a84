/** A commune of a CPTS, and where a file says so. */
export interface CptsMember {
  readonly file: string;
  readonly line: number;
  /** Present commune. */
  readonly code: string;
  readonly cpts: string;
}
