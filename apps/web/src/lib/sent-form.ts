import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { fieldFaults, fieldSentence } from './problem-texts.ts';

type Options<Values, Body, Sent> = {
  /** The contract's own schema: what the server would refuse is said before it is sent. */
  schema: z.ZodType<Body>;
  start: Values;
  send: (body: Body) => Promise<Sent>;
  onSent?: (sent: Sent) => unknown;
};

/** A form that is judged when it is sent and never while somebody types. What was typed is kept whatever the answer. */
export function useSentForm<Values extends object, Body, Sent>({ schema, start, send, onSent }: Options<Values, Body, Sent>) {
  const { t } = useTranslation();
  const [values, setValues] = useState(start);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const sending = useMutation({ mutationFn: send, onSuccess: onSent, onError: (error) => setFaults(fieldFaults(error)) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    const judged = schema.safeParse(values);
    setFaults(judged.success ? {} : faultsOf(judged.error));
    setAttempt(attempt + 1);
    sending.reset();
    if (judged.success) sending.mutate(judged.data);
  };
  /** Everything that a field of the design system needs. */
  const field = <Name extends keyof Values & string>(name: Name) => ({
    name,
    value: values[name],
    onChange: (value: Values[Name]) => setValues((before) => ({ ...before, [name]: value })),
    error: faults[name] === undefined ? undefined : fieldSentence(t, faults[name]),
  });
  const errors = Object.entries(faults).map(([name, code]) => ({ field: name, message: fieldSentence(t, code) }));
  return { field, submit, values, errors, attempt, problem: sending.error, isSending: sending.isPending };
}

const faultsOf = (error: z.ZodError): Record<string, string> => Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message]));
