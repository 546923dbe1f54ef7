import { problems } from '@nybrud/contracts';
import { Refusal } from './answers.ts';

/** A file on its way to the server: how it goes is up to the test. */
export type Sending = {
  address: string;
  method: string;
  headers: Record<string, string>;
  file: File;
  isStopped: boolean;
  progress: (share: number) => void;
  answer: (said: unknown) => void;
  cut: () => void;
};

/** Stands in for the net where files go out, and notes each that is sent. */
export function holdUploads(): Sending[] {
  const sendings: Sending[] = [];
  Object.assign(globalThis, { XMLHttpRequest: heldRequest(sendings) });
  return sendings;
}

const heldRequest = (sendings: Sending[]) =>
  class HeldRequest {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    status = 0;
    responseText = '';
    private readonly headers: Record<string, string> = {};
    private target = { method: '', address: '' };
    private sending: Sending | undefined;

    open(method: string, address: string) {
      this.target = { method, address };
    }

    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }

    getResponseHeader(name: string) {
      return name === 'x-request-id' ? '7F3K' : null;
    }

    abort() {
      if (this.sending) this.sending.isStopped = true;
      this.onabort?.();
    }

    send(form: FormData) {
      this.sending = {
        ...this.target, headers: this.headers, file: form.get('file') as File, isStopped: false,
        progress: (share) => this.upload.onprogress?.({ loaded: share * 1000, total: 1000 }),
        answer: (said) => this.say(said),
        cut: () => this.onerror?.(),
      };
      sendings.push(this.sending);
    }

    private say(said: unknown) {
      const code = said instanceof Refusal ? said.code : undefined;
      this.status = code ? problems[code].status : 201;
      this.responseText = JSON.stringify(code ? { code, status: this.status } : said);
      this.onload?.();
    }
  };
