/** English of the sentences of: project. */

export const project = {} as const;
