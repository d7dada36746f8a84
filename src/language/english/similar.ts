/** English of the sentences of: similar. */

export const similar = {} as const;
