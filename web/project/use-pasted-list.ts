/** The list that is being pasted: kept while the dialog is closed, read by the server, which knows all of France. */
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { UnderstandAnswer, UnderstandRequest } from '../../src/domain/api.js';
import { postJson } from '../api/http.js';
import { useWorkspace } from '../state/workspace.js';
import { replaceEntry, startList, type PastedList } from './pasted-list.js';

export function usePastedList() {
  const { edition, address } = useWorkspace();
  const [text, setText] = useState('');
  const [list, setList] = useState<PastedList | null>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (request: UnderstandRequest) => postJson<UnderstandAnswer>('/communes/understand', request),
  });
  const read = (some: string, use: (answer: UnderstandAnswer) => void) =>
    mutate({ list: some, region: address.region, edition: edition.id }, { onSuccess: use });
  return {
    text,
    setText,
    /** Null until the text is read. */
    list,
    setList,
    isPending,
    error,
    readText: () => read(text, ({ entries }) => setList(startList(entries))),
    readAgain: (id: number, corrected: string, then: () => void) =>
      read(corrected, ({ entries }) => {
        setList((current) => current && replaceEntry(current, id, entries));
        then();
      }),
    writeAgain: () => {
      setList(null);
      reset();
    },
    empty: () => {
      setText('');
      setList(null);
      reset();
    },
  };
}

export type PastedListDraft = ReturnType<typeof usePastedList>;
