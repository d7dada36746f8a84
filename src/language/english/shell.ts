/** English of the sentences of: shell. */

export const shell = {} as const;
