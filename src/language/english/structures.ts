/** English of the sentences of: structures. */

export const structures = {} as const;
