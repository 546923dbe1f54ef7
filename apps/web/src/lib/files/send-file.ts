import type { FileView } from '@nybrud/contracts';
import { addressOf, problemOf } from '../api.ts';
import { ProblemError } from '../problem-error.ts';
import type { FilesKey } from './files.queries.ts';

type Sending = { idempotencyKey: string; signal: AbortSignal; onProgress: (share: number) => void };

/** Sends a file. `fetch` does not tell how far it has come, so this is the one place that speaks to the server by the older way. */
export function sendFile(key: FilesKey, file: File, { idempotencyKey, signal, onProgress }: Sending): Promise<FileView> {
  const { method, address } = addressOf('post /api/{tenant}/projects/{projectId}/files', key);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new ProblemError({ code: 'no_answer', status: 0 }));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => void answerOf(request).then(resolve, reject);
    request.onerror = fail;
    request.onabort = fail;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open(method, address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('idempotency-key', idempotencyKey);
    request.send(formOf(file));
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}

async function answerOf(request: XMLHttpRequest): Promise<FileView> {
  const json = async (): Promise<unknown> => JSON.parse(request.responseText);
  if (request.status !== 201) throw await problemOf({ status: request.status, json, headers: { get: (name) => request.getResponseHeader(name) } });
  return (await json()) as FileView; // typed by the table of calls
}
