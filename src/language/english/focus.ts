/** English of the sentences of: focus. */

export const focus = {} as const;
