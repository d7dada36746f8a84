/** English of the sentences of: compare. */

export const compare = {} as const;
