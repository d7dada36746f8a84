/** English of the sentences of: data. */

export const data = {} as const;
