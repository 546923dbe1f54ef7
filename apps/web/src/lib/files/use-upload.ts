import type { FileView } from '@nybrud/contracts';
import { judgeSize, kindOfName } from '@nybrud/domain';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError } from '../problem-error.ts';
import { type FilesKey, useFilesChange } from './files.queries.ts';
import { sendFile } from './send-file.ts';

/** One file on its way. After an error it is still at hand, so that it can be sent again. */
export type Upload = {
  file: File | undefined;
  isUnderWay: boolean;
  /** Between 0 and 1. */
  share: number;
  error: Error | null;
  start: (file: File) => void;
  again: () => void;
  stop: () => void;
};

/** A repeat of the same file is the same act, whether or not the first answer was lost. */
type Sent = { file: File; idempotencyKey: string };

export function useUpload(key: FilesKey, onAttached: (file: FileView) => void): Upload {
  const [sent, setSent] = useState<Sent>();
  const [share, setShare] = useState(0);
  const stopper = useRef(new AbortController());
  const change = useFilesChange(key);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: async ({ file, idempotencyKey }: Sent) => {
      refuseAtOnce(file);
      return sendFile(key, file, { idempotencyKey, signal: stopper.current.signal, onProgress: setShare });
    },
    onSuccess: (attached) => {
      setSent(undefined);
      change((files) => [attached, ...files.filter(({ id }) => id !== attached.id)]);
      onAttached(attached);
    },
  });
  const send = (next: Sent) => {
    stopper.current = new AbortController();
    setSent(next);
    setShare(0);
    mutate(next);
  };
  const stop = () => {
    stopper.current.abort();
    setSent(undefined);
    reset();
  };
  const start = (file: File) => send({ file, idempotencyKey: crypto.randomUUID() });
  return { file: sent?.file, isUnderWay: isPending, share, error, start, again: () => sent && send(sent), stop };
}

/** What the server would refuse after the whole way there. */
function refuseAtOnce({ name, size }: File): void {
  for (const judged of [kindOfName(name), judgeSize(size)]) if (!judged.ok) throw new ProblemError({ ...judged.refusal, status: 422 });
}
