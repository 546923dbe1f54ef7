/** Of each fact, the columns that the application may give: never the tenant, never the time, never what erases. */
const GIVEN: Record<string, string> = {
  answers: 'answer answered_by_id field_key id project_id version worksheet_id',
  confidential_answers: 'answer answered_by_id field_key id project_id version worksheet_id',
  events: 'actor_id id name payload project_id',
  worksheet_states: 'by_id discussed_on id participants project_id state worksheet_id',
  worksheet_versions: 'content_sha256 envelope frozen_by_id id last_edited_by_id no project_id worksheet_id',
  gate_requests: 'content_sha256 due_on envelope expires_on frozen_by_id gate_key id '
    + 'kind last_edited_by_id milestone phase_key project_id round signing_order',
  gate_request_versions: 'id project_id request_id version_id',
  gate_places: 'id member_id place project_id request_id role',
  gate_delegations: 'from_id id place project_id reason request_id to_id',
  gate_withdrawals: 'by_id id project_id reason request_id',
  gate_reminders: 'by_id id project_id request_id to_id',
  sign_offs: 'content_sha256 deputyship_id frozen_by_id id key_id last_edited_by_id no on_behalf_of_id outcome place '
    + 'previous_sha256 project_id record record_sha256 request_id signature signed_at signer_id step_up_at waiver_id',
  gate_decisions: 'code decided_at gate_key id key_id milestone no '
    + 'outcome phase_key previous_sha256 project_id record record_sha256 request_id signature',
  gate_reversals: 'by_id decision_id id project_id reason',
  phase_acts: 'act by_id id phase_key project_id reason',
  tasks: 'decision_id force gate_key id made_by_id milestone origin project_id title',
  task_states: 'by_id due_on id note owner_id project_id status task_id version',
  deputyships: 'basis deputy_id from_on id made_by_id principal_id to_on',
  deputyship_ends: 'by_id deputyship_id id',
  four_eyes_waivers: 'given_by_id id project_id reason until_on',
  decision_rules: 'id made_by_id rules version',
  files: 'id name project_id sha256 size type uploaded_by_id',
  file_removals: 'by_id file_id id project_id',
  field_notes: 'by_id field_key id note template_key version',
  project_upgrades: 'before by_id from_version id project_id to_version',
};

/** What app_rt and app_relay may do: D elete, I nsert, S elect, U pdate. A fact is read; columns of it are given. */
export const TABLE_RIGHTS = [
  ...['answered_requests', 'attempt_counters', 'invitations', 'memberships', 'project_phases', 'project_roles', 'projects', 'worksheets']
    .map((table) => `${table} app_rt DISU`),
  ...['sessions', 'door_tokens', 'step_ups', 'second_factors', 'recovery_codes'].map((table) => `${table} app_rt DIS`),
  ...['identities', 'credentials', 'signing_keys', 'proof_codes', 'published_content'].map((table) => `${table} app_rt IS`),
  ...['tenants', 'event_heads', ...Object.keys(GIVEN)].map((table) => `${table} app_rt S`),
  'events app_relay S',
];

export const COLUMN_RIGHTS = [
  ...Object.entries(GIVEN).map(([table, columns]) => `${table} app_rt INSERT ${columns.replaceAll(' ', ',')}`),
  'credentials app_rt UPDATE changed_at,password_hash',
  'door_tokens app_rt UPDATE used_at',
  'events app_relay UPDATE relayed_at',
  'identities app_rt UPDATE language,name',
  'recovery_codes app_rt UPDATE used_at',
  'second_factors app_rt UPDATE confirmed_at,last_step,secret_encrypted',
  'sessions app_rt UPDATE ended_at,last_seen_at',
];
