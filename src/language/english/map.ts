/** English of the sentences of: map. */

export const map = {} as const;
