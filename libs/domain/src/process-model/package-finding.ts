/** Everything that can be said of a package before it goes out. */
export const findingCodes = [
  'shape', 'language_missing', 'version_exists', 'version_not_next', 'unknown_model', 'unchanged', 'key_twice', 'no_such_phase', 'no_such_gate',
  'no_such_checkpoint', 'no_such_track', 'no_such_form', 'no_such_section', 'no_such_field', 'no_such_answer', 'no_rule', 'type_changed',
  'column_removed', 'confidentiality_changed', 'option_removed', 'nobody_signs', 'phase_unreached', 'checkpoint_unused', 'form_unused', 'tools_differ',
  'track_removed',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** `where` is the place in the package, `what` the key that it is about. */
export type Finding = { severity: 'error' | 'warning'; code: FindingCode; where: string; what: string };

export const fault = (code: FindingCode, where: string, what: string): Finding => ({ severity: 'error', code, where, what });
export const warning = (code: FindingCode, where: string, what: string): Finding => ({ severity: 'warning', code, where, what });
