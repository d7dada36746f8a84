/** English of the sentences of: report. */

export const report = {} as const;
