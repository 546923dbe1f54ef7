import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubmitEvent } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { TextField } from './text-field.tsx';

describe('a form', () => {
  it('is sent with Ctrl and Enter from a field', async () => {
    const send = jest.fn((event: SubmitEvent) => event.preventDefault());
    render(
      <Form onSubmit={send}>
        <TextField label="Titel" value="" onChange={() => undefined} />
      </Form>,
    );
    await userEvent.type(screen.getByRole('textbox'), '{Control>}{Enter}{/Control}');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gathers its errors on top, takes the focus there, and leads to the field', async () => {
    render(
      <>
        <ErrorSummary title="Der er 1 fejl." errors={[{ field: 'titel', message: 'Skriv en titel.' }]} />
        <TextField label="Titel" name="titel" value="" onChange={() => undefined} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('link', { name: 'Skriv en titel.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Titel' }));
  });
});
