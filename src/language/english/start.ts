/** English of the sentences of: start. */

export const start = {} as const;
