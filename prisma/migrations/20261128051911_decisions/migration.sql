-- DropIndex
DROP INDEX "worksheets_tenant_id_project_id_template_key_key";

-- AlterTable
ALTER TABLE "worksheets" ADD COLUMN     "instance" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "step_ups" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "authenticated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "step_ups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factors" (
    "identity_id" UUID NOT NULL,
    "secret_encrypted" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT,

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("identity_id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_keys" (
    "key_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signing_keys_pkey" PRIMARY KEY ("key_id")
);

-- CreateTable
CREATE TABLE "proof_codes" (
    "code" TEXT NOT NULL,
    "in_tenant_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proof_codes_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "published_content" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "published_by_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "published_content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worksheet_states" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "worksheet_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "discussed_on" DATE,
    "participants" TEXT[],
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "worksheet_states_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worksheet_versions" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "worksheet_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "envelope" TEXT,
    "erasure_event_id" UUID,
    "content_sha256" BYTEA NOT NULL,
    "frozen_by_id" UUID NOT NULL,
    "last_edited_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "worksheet_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_requests" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "gate_key" TEXT NOT NULL,
    "phase_key" TEXT NOT NULL,
    "milestone" TEXT NOT NULL DEFAULT '',
    "round" INTEGER NOT NULL,
    "envelope" TEXT,
    "erasure_event_id" UUID,
    "content_sha256" BYTEA NOT NULL,
    "frozen_by_id" UUID NOT NULL,
    "last_edited_by_id" UUID NOT NULL,
    "signing_order" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "gate_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_request_versions" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "gate_request_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_places" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "role" TEXT,

    CONSTRAINT "gate_places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_delegations" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "gate_delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_withdrawals" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "gate_withdrawals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_reminders" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "gate_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_offs" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "content_sha256" BYTEA NOT NULL,
    "frozen_by_id" UUID NOT NULL,
    "last_edited_by_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "signer_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "deputyship_id" UUID,
    "waiver_id" UUID,
    "step_up_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "record" TEXT NOT NULL,
    "record_sha256" BYTEA NOT NULL,
    "previous_sha256" BYTEA,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "sign_offs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_decisions" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "gate_key" TEXT NOT NULL,
    "phase_key" TEXT NOT NULL,
    "milestone" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "record" TEXT NOT NULL,
    "record_sha256" BYTEA NOT NULL,
    "previous_sha256" BYTEA,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "gate_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_reversals" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "gate_reversals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_acts" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "phase_key" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "phase_acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tasks" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "gate_key" TEXT NOT NULL DEFAULT '',
    "milestone" TEXT NOT NULL DEFAULT '',
    "force" TEXT,
    "decision_id" UUID,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_states" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_on" DATE,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "task_states_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputyships" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "principal_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "basis" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "deputyships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputyship_ends" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "deputyship_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "deputyship_ends_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "four_eyes_waivers" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "until_on" DATE NOT NULL,
    "given_by_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "four_eyes_waivers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_rules" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "version" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "decision_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "files" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_removals" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "file_removals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_notes" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "template_key" TEXT NOT NULL,
    "field_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "field_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_upgrades" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "project_upgrades_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "step_ups_session_id_at_idx" ON "step_ups"("session_id", "at");

-- CreateIndex
CREATE INDEX "recovery_codes_identity_id_idx" ON "recovery_codes"("identity_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_content_kind_key_version_key" ON "published_content"("kind", "key", "version");

-- CreateIndex
CREATE INDEX "worksheet_states_tenant_id_worksheet_id_at_idx" ON "worksheet_states"("tenant_id", "worksheet_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "worksheet_versions_tenant_id_worksheet_id_no_key" ON "worksheet_versions"("tenant_id", "worksheet_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "worksheet_versions_tenant_id_project_id_id_key" ON "worksheet_versions"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_requests_tenant_id_project_id_id_key" ON "gate_requests"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_requests_round_key" ON "gate_requests"("tenant_id", "project_id", "gate_key", "milestone", "round");

-- CreateIndex
CREATE UNIQUE INDEX "gate_requests_content_key" ON "gate_requests"("tenant_id", "project_id", "id", "content_sha256", "frozen_by_id", "last_edited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_request_versions_tenant_id_request_id_version_id_key" ON "gate_request_versions"("tenant_id", "request_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_places_tenant_id_request_id_place_key" ON "gate_places"("tenant_id", "request_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "gate_delegations_tenant_id_request_id_place_key" ON "gate_delegations"("tenant_id", "request_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "gate_withdrawals_tenant_id_project_id_request_id_key" ON "gate_withdrawals"("tenant_id", "project_id", "request_id");

-- CreateIndex
CREATE INDEX "gate_reminders_tenant_id_request_id_at_idx" ON "gate_reminders"("tenant_id", "request_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_offs_tenant_id_project_id_no_key" ON "sign_offs"("tenant_id", "project_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "sign_offs_tenant_id_request_id_signer_id_key" ON "sign_offs"("tenant_id", "request_id", "signer_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_offs_tenant_id_request_id_place_key" ON "sign_offs"("tenant_id", "request_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "gate_decisions_tenant_id_project_id_id_key" ON "gate_decisions"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_decisions_tenant_id_project_id_request_id_key" ON "gate_decisions"("tenant_id", "project_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "gate_decisions_tenant_id_project_id_no_key" ON "gate_decisions"("tenant_id", "project_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "gate_reversals_tenant_id_project_id_decision_id_key" ON "gate_reversals"("tenant_id", "project_id", "decision_id");

-- CreateIndex
CREATE INDEX "phase_acts_tenant_id_project_id_at_idx" ON "phase_acts"("tenant_id", "project_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "tasks_tenant_id_project_id_id_key" ON "tasks"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE INDEX "task_states_tenant_id_owner_id_idx" ON "task_states"("tenant_id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_states_tenant_id_task_id_version_key" ON "task_states"("tenant_id", "task_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "deputyships_tenant_id_id_key" ON "deputyships"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deputyships_tenant_id_id_principal_id_deputy_id_key" ON "deputyships"("tenant_id", "id", "principal_id", "deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "deputyship_ends_tenant_id_deputyship_id_key" ON "deputyship_ends"("tenant_id", "deputyship_id");

-- CreateIndex
CREATE UNIQUE INDEX "four_eyes_waivers_tenant_id_project_id_id_key" ON "four_eyes_waivers"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_rules_tenant_id_version_key" ON "decision_rules"("tenant_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "files_tenant_id_project_id_id_key" ON "files"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "file_removals_tenant_id_project_id_file_id_key" ON "file_removals"("tenant_id", "project_id", "file_id");

-- CreateIndex
CREATE UNIQUE INDEX "field_notes_tenant_id_template_key_field_key_version_key" ON "field_notes"("tenant_id", "template_key", "field_key", "version");

-- CreateIndex
CREATE INDEX "project_upgrades_tenant_id_project_id_at_idx" ON "project_upgrades"("tenant_id", "project_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "worksheets_tenant_id_project_id_template_key_instance_key" ON "worksheets"("tenant_id", "project_id", "template_key", "instance");

-- AddForeignKey
ALTER TABLE "step_ups" ADD CONSTRAINT "step_ups_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_ups" ADD CONSTRAINT "step_ups_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_states" ADD CONSTRAINT "worksheet_states_tenant_id_project_id_worksheet_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "worksheet_id") REFERENCES "worksheets"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_states" ADD CONSTRAINT "worksheet_states_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_versions" ADD CONSTRAINT "worksheet_versions_tenant_id_project_id_worksheet_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "worksheet_id") REFERENCES "worksheets"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_versions" ADD CONSTRAINT "worksheet_versions_tenant_id_frozen_by_id_fkey" FOREIGN KEY ("tenant_id", "frozen_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_versions" ADD CONSTRAINT "worksheet_versions_tenant_id_last_edited_by_id_fkey" FOREIGN KEY ("tenant_id", "last_edited_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksheet_versions" ADD CONSTRAINT "worksheet_versions_tenant_id_erasure_event_id_fkey" FOREIGN KEY ("tenant_id", "erasure_event_id") REFERENCES "events"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_requests" ADD CONSTRAINT "gate_requests_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_requests" ADD CONSTRAINT "gate_requests_tenant_id_frozen_by_id_fkey" FOREIGN KEY ("tenant_id", "frozen_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_requests" ADD CONSTRAINT "gate_requests_tenant_id_last_edited_by_id_fkey" FOREIGN KEY ("tenant_id", "last_edited_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_requests" ADD CONSTRAINT "gate_requests_tenant_id_erasure_event_id_fkey" FOREIGN KEY ("tenant_id", "erasure_event_id") REFERENCES "events"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_request_versions" ADD CONSTRAINT "gate_request_versions_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_request_versions" ADD CONSTRAINT "gate_request_versions_tenant_id_project_id_version_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "version_id") REFERENCES "worksheet_versions"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_places" ADD CONSTRAINT "gate_places_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_places" ADD CONSTRAINT "gate_places_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_delegations" ADD CONSTRAINT "gate_delegations_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_delegations" ADD CONSTRAINT "gate_delegations_tenant_id_from_id_fkey" FOREIGN KEY ("tenant_id", "from_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_delegations" ADD CONSTRAINT "gate_delegations_tenant_id_to_id_fkey" FOREIGN KEY ("tenant_id", "to_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_withdrawals" ADD CONSTRAINT "gate_withdrawals_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_withdrawals" ADD CONSTRAINT "gate_withdrawals_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_reminders" ADD CONSTRAINT "gate_reminders_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_reminders" ADD CONSTRAINT "gate_reminders_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_reminders" ADD CONSTRAINT "gate_reminders_tenant_id_to_id_fkey" FOREIGN KEY ("tenant_id", "to_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_request_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id", "content_sha256", "frozen_by_id", "last_edited_by_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id", "content_sha256", "frozen_by_id", "last_edited_by_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_tenant_id_signer_id_fkey" FOREIGN KEY ("tenant_id", "signer_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_tenant_id_on_behalf_of_id_fkey" FOREIGN KEY ("tenant_id", "on_behalf_of_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_deputyship_fkey" FOREIGN KEY ("tenant_id", "deputyship_id", "on_behalf_of_id", "signer_id") REFERENCES "deputyships"("tenant_id", "id", "principal_id", "deputy_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_waiver_fkey" FOREIGN KEY ("tenant_id", "project_id", "waiver_id") REFERENCES "four_eyes_waivers"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "signing_keys"("key_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_tenant_id_project_id_request_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "request_id") REFERENCES "gate_requests"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "signing_keys"("key_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_reversals" ADD CONSTRAINT "gate_reversals_tenant_id_project_id_decision_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "decision_id") REFERENCES "gate_decisions"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_reversals" ADD CONSTRAINT "gate_reversals_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_acts" ADD CONSTRAINT "phase_acts_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_acts" ADD CONSTRAINT "phase_acts_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_made_by_id_fkey" FOREIGN KEY ("tenant_id", "made_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_project_id_decision_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "decision_id") REFERENCES "gate_decisions"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_tenant_id_project_id_task_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "task_id") REFERENCES "tasks"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_tenant_id_owner_id_fkey" FOREIGN KEY ("tenant_id", "owner_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputyships" ADD CONSTRAINT "deputyships_tenant_id_principal_id_fkey" FOREIGN KEY ("tenant_id", "principal_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputyships" ADD CONSTRAINT "deputyships_tenant_id_deputy_id_fkey" FOREIGN KEY ("tenant_id", "deputy_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputyships" ADD CONSTRAINT "deputyships_tenant_id_made_by_id_fkey" FOREIGN KEY ("tenant_id", "made_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputyship_ends" ADD CONSTRAINT "deputyship_ends_tenant_id_deputyship_id_fkey" FOREIGN KEY ("tenant_id", "deputyship_id") REFERENCES "deputyships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputyship_ends" ADD CONSTRAINT "deputyship_ends_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "four_eyes_waivers" ADD CONSTRAINT "four_eyes_waivers_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "four_eyes_waivers" ADD CONSTRAINT "four_eyes_waivers_tenant_id_given_by_id_fkey" FOREIGN KEY ("tenant_id", "given_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_rules" ADD CONSTRAINT "decision_rules_tenant_id_made_by_id_fkey" FOREIGN KEY ("tenant_id", "made_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_rules" ADD CONSTRAINT "decision_rules_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "files" ADD CONSTRAINT "files_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "files" ADD CONSTRAINT "files_tenant_id_uploaded_by_id_fkey" FOREIGN KEY ("tenant_id", "uploaded_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_removals" ADD CONSTRAINT "file_removals_tenant_id_project_id_file_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "file_id") REFERENCES "files"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_removals" ADD CONSTRAINT "file_removals_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_upgrades" ADD CONSTRAINT "project_upgrades_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_upgrades" ADD CONSTRAINT "project_upgrades_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who may see what: NULL is internal to the organisation, never an adviser's. Frozen content holds confidential answers.
CALL app.isolate('worksheet_states');
CALL app.isolate('worksheet_versions', NULL);
CALL app.isolate('gate_requests', NULL);
CALL app.isolate('gate_request_versions', NULL);
CALL app.isolate('gate_places', NULL);
CALL app.isolate('gate_delegations', NULL);
CALL app.isolate('gate_withdrawals', NULL);
CALL app.isolate('gate_reminders', NULL);
CALL app.isolate('sign_offs');
CALL app.isolate('gate_decisions');
CALL app.isolate('gate_reversals');
CALL app.isolate('phase_acts');
CALL app.isolate('tasks');
CALL app.isolate('task_states');
CALL app.isolate('deputyships', NULL);
CALL app.isolate('deputyship_ends', NULL);
CALL app.isolate('four_eyes_waivers', NULL);
CALL app.isolate('decision_rules', NULL);
CALL app.isolate('files', NULL);
CALL app.isolate('file_removals', NULL);
CALL app.isolate('field_notes', NULL);
CALL app.isolate('project_upgrades');

-- All of them are facts: rows are added, and nothing else. The columns named are all that the application may supply; the time is the database's.
CALL app.append_only('worksheet_states', 'id, project_id, worksheet_id, state, discussed_on, participants, by_id');
CALL app.append_only('worksheet_versions', 'id, project_id, worksheet_id, no, envelope, content_sha256, frozen_by_id, last_edited_by_id');
CALL app.append_only('gate_requests', 'id, project_id, kind, gate_key, phase_key, milestone, round, envelope, content_sha256, frozen_by_id,
  last_edited_by_id, signing_order, due_on, expires_on');
CALL app.append_only('gate_request_versions', 'id, project_id, request_id, version_id');
CALL app.append_only('gate_places', 'id, project_id, request_id, place, member_id, role');
CALL app.append_only('gate_delegations', 'id, project_id, request_id, place, from_id, to_id, reason');
CALL app.append_only('gate_withdrawals', 'id, project_id, request_id, by_id, reason');
CALL app.append_only('gate_reminders', 'id, project_id, request_id, by_id, to_id');
CALL app.append_only('sign_offs', 'id, project_id, request_id, no, content_sha256, frozen_by_id, last_edited_by_id, place, outcome, signer_id, on_behalf_of_id,
  deputyship_id, waiver_id, step_up_at, signed_at, record, record_sha256, previous_sha256, key_id, signature');
CALL app.append_only('gate_decisions', 'id, project_id, request_id, no, gate_key, phase_key, milestone, outcome, code, decided_at, record,
  record_sha256, previous_sha256, key_id, signature');
CALL app.append_only('gate_reversals', 'id, project_id, decision_id, by_id, reason');
CALL app.append_only('phase_acts', 'id, project_id, phase_key, act, reason, by_id');
CALL app.append_only('tasks', 'id, project_id, origin, title, gate_key, milestone, force, decision_id, made_by_id');
CALL app.append_only('task_states', 'id, project_id, task_id, version, owner_id, due_on, status, note, by_id');
CALL app.append_only('deputyships', 'id, principal_id, deputy_id, basis, from_on, to_on, made_by_id');
CALL app.append_only('deputyship_ends', 'id, deputyship_id, by_id');
CALL app.append_only('four_eyes_waivers', 'id, project_id, reason, until_on, given_by_id');
CALL app.append_only('decision_rules', 'id, version, rules, made_by_id');
CALL app.append_only('files', 'id, project_id, name, type, size, sha256, uploaded_by_id');
CALL app.append_only('file_removals', 'id, project_id, file_id, by_id');
CALL app.append_only('field_notes', 'id, template_key, field_key, version, note, by_id');
CALL app.append_only('project_upgrades', 'id, project_id, from_version, to_version, before, by_id');

-- Global tables: what Directory may do, and nothing more.
GRANT SELECT, INSERT, DELETE ON step_ups TO app_rt;
GRANT SELECT, INSERT, UPDATE (secret_encrypted, confirmed_at, last_step), DELETE ON second_factors TO app_rt;
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON recovery_codes TO app_rt;
GRANT SELECT, INSERT ON signing_keys, proof_codes, published_content TO app_rt;

-- What no row may say, whoever writes it.
ALTER TABLE step_ups ADD CONSTRAINT step_ups_method_check CHECK (method IN ('password_totp', 'passkey', 'oidc', 'saml', 'demo'));
ALTER TABLE recovery_codes ADD CONSTRAINT recovery_codes_code_hash_check CHECK (length(code_hash) = 32);
ALTER TABLE signing_keys ADD CONSTRAINT signing_keys_check
  CHECK (length(public_key) = 32 AND key_id = left(encode(sha256(public_key), 'hex'), 16));
ALTER TABLE published_content ADD CONSTRAINT published_content_check
  CHECK (kind IN ('process_model', 'worksheet_template', 'register') AND version > 0 AND jsonb_typeof(body) = 'object');
ALTER TABLE worksheet_states ADD CONSTRAINT worksheet_states_state_check
  CHECK (state IN ('kladde', 'klar_til_droeftelse', 'droeftet', 'indsendt_til_underskrift', 'underskrevet', 'returneret'));
ALTER TABLE worksheet_versions
  ADD CONSTRAINT worksheet_versions_no_check CHECK (no > 0),
  ADD CONSTRAINT worksheet_versions_erasure_check CHECK ((envelope IS NULL) = (erasure_event_id IS NOT NULL)),
  ADD CONSTRAINT worksheet_versions_content_check CHECK (content_sha256 = sha256(convert_to(envelope, 'UTF8')));
ALTER TABLE gate_requests
  ADD CONSTRAINT gate_requests_kind_check CHECK (kind IN ('gate', 'track') AND round > 0 AND signing_order IN ('sequential', 'parallel')),
  ADD CONSTRAINT gate_requests_days_check CHECK (due_on <= expires_on),
  ADD CONSTRAINT gate_requests_erasure_check CHECK ((envelope IS NULL) = (erasure_event_id IS NOT NULL)),
  ADD CONSTRAINT gate_requests_content_check CHECK (content_sha256 = sha256(convert_to(envelope, 'UTF8')));
ALTER TABLE gate_places ADD CONSTRAINT gate_places_place_check CHECK (place >= 0);
ALTER TABLE gate_delegations ADD CONSTRAINT gate_delegations_people_check CHECK (from_id <> to_id);
ALTER TABLE sign_offs
  ADD CONSTRAINT sign_offs_outcome_check CHECK (outcome IN ('go', 'go_with_conditions', 'revise', 'pause', 'stop') AND place >= 0),
  ADD CONSTRAINT sign_offs_step_up_check CHECK (signed_at BETWEEN step_up_at AND step_up_at + interval '5 minutes'),
  ADD CONSTRAINT sign_offs_clock_check CHECK (recorded_at BETWEEN signed_at - interval '10 seconds' AND signed_at + interval '10 seconds'),
  ADD CONSTRAINT sign_offs_deputy_check CHECK ((on_behalf_of_id IS NULL) = (deputyship_id IS NULL)),
  ADD CONSTRAINT sign_offs_four_eyes_check CHECK (waiver_id IS NOT NULL OR (signer_id NOT IN (frozen_by_id, last_edited_by_id)
    AND (on_behalf_of_id IS NULL OR on_behalf_of_id NOT IN (frozen_by_id, last_edited_by_id)))),
  ADD CONSTRAINT sign_offs_record_check CHECK (record_sha256 = sha256(convert_to(record, 'UTF8')) AND length(signature) = 64),
  ADD CONSTRAINT sign_offs_chain_check CHECK (no > 0 AND (no = 1) = (previous_sha256 IS NULL));
ALTER TABLE gate_decisions
  ADD CONSTRAINT gate_decisions_outcome_check CHECK (outcome IN ('go', 'go_with_conditions', 'revise', 'pause', 'stop')),
  ADD CONSTRAINT gate_decisions_clock_check CHECK (recorded_at BETWEEN decided_at - interval '10 seconds' AND decided_at + interval '10 seconds'),
  ADD CONSTRAINT gate_decisions_record_check CHECK (record_sha256 = sha256(convert_to(record, 'UTF8')) AND length(signature) = 64),
  ADD CONSTRAINT gate_decisions_chain_check CHECK (no > 0 AND (no = 1) = (previous_sha256 IS NULL));
ALTER TABLE phase_acts ADD CONSTRAINT phase_acts_act_check CHECK (act IN ('open', 'reopen', 'skip') AND (act = 'open' OR reason <> ''));
ALTER TABLE tasks ADD CONSTRAINT tasks_check
  CHECK (origin IN ('condition', 'workshop', 'gate', 'own') AND title ~ '[^[:space:]]' AND (force IS NULL OR force IN ('hard', 'soft')));
ALTER TABLE task_states ADD CONSTRAINT task_states_check CHECK (version > 0 AND status IN ('open', 'done', 'dropped'));
ALTER TABLE deputyships ADD CONSTRAINT deputyships_check CHECK (principal_id <> deputy_id AND from_on <= to_on AND to_on <= from_on + 366);
ALTER TABLE four_eyes_waivers ADD CONSTRAINT four_eyes_waivers_check CHECK (char_length(reason) >= 20);
ALTER TABLE decision_rules ADD CONSTRAINT decision_rules_check CHECK (version > 0 AND jsonb_typeof(rules) = 'object');
ALTER TABLE files ADD CONSTRAINT files_check CHECK (size > 0 AND length(sha256) = 32 AND name ~ '[^[:space:]]');
ALTER TABLE field_notes ADD CONSTRAINT field_notes_check CHECK (version > 0);
ALTER TABLE project_upgrades ADD CONSTRAINT project_upgrades_check CHECK (from_version > 0 AND to_version > from_version);
