/** English of the sentences of: documentation. */

export const documentation = {} as const;
