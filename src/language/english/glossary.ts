/** English of the sentences of: glossary. */

export const glossary = {} as const;
