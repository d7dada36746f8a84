/** English of the sentences of: charts. */

export const charts = {} as const;
