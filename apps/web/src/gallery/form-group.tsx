import { Button, Section } from '@nybrud/ui';
import { ErrorSummary, Form, FormActions, TextField, type FormError } from '@nybrud/ui/forms';
import { useState } from 'react';

/** Send it empty to see the summary take the focus. */
export function FormGroup() {
  const [name, setName] = useState('');
  const [attempt, setAttempt] = useState(0);
  const errors: FormError[] = attempt > 0 && name === '' ? [{ field: 'projektnavn', message: 'Skriv, hvad projektet hedder.' }] : [];
  return (
    <Section title="Formular">
      {errors.length > 0 && <ErrorSummary key={attempt} title="Der er 1 fejl. Ret den, og send igen." errors={errors} />}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
        }}
      >
        <TextField label="Projektets navn" name="projektnavn" value={name} onChange={setName} error={errors[0]?.message} />
        <FormActions>
          <Button type="submit" variant="primary">Opret projekt</Button>
          <Button variant="text">Fortryd</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
