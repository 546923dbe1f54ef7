import type { ChangeProject, ProjectView } from '@nybrud/contracts';
import { useState } from 'react';
import { hasCode, ProblemError } from '../../../lib/problem-error.ts';
import { useSentForm } from '../../../lib/sent-form.ts';
import { useChangeProject } from '../project-changes.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { changesSince, type Conflict, conflictsBetween, fieldsSchema, readFromRefusal, takenIn, valuesOf, type Read } from './fields-values.ts';
import type { FieldName } from './shared-fields.ts';

/** Somebody else came first: what both have changed, and what only they have. */
export type Meeting = { conflicts: Conflict[]; others: FieldName[] };

/** The form of the shared fields. When somebody else came first nothing typed is lost: the person chooses, field by field. */
export function useFieldsForm(projectKey: ProjectKey, project: ProjectView, onSaved: () => void) {
  const [read, setRead] = useState<Read>({ version: project.version, fields: project });
  const [meeting, setMeeting] = useState<Meeting>();
  const change = useChangeProject(projectKey);

  const send = async (body: ChangeProject) => {
    const fields = changesSince(read.fields, body);
    if (Object.keys(fields).length === 0) return;
    try {
      await change.mutateAsync({ version: read.version, fields });
    } catch (error) {
      if (hasCode(error, 'changed_since_read')) meet(error, body);
      throw error;
    }
  };
  const form = useSentForm({ schema: fieldsSchema, start: valuesOf(project), send, onSent: onSaved });

  const meet = (refusal: ProblemError, mine: ChangeProject) => {
    const now = readFromRefusal(refusal);
    if (!now) return;
    const others = takenIn(read.fields, mine, now.fields);
    const values = valuesOf(now.fields);
    for (const name of others) form.field(name).onChange(values[name]);
    setMeeting({ conflicts: conflictsBetween(read.fields, mine, now.fields), others });
    setRead(now);
  };
  const isMeeting = meeting !== undefined && hasCode(form.problem, 'changed_since_read');
  return { form, meeting: isMeeting ? meeting : undefined };
}
