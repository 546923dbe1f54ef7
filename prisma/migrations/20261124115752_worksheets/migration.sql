-- CreateTable
CREATE TABLE "worksheets" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "template_key" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "worksheet_id" UUID NOT NULL,
    "field_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answer" JSONB,
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confidential_answers" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT app.tenant_id(),
    "project_id" UUID NOT NULL,
    "worksheet_id" UUID NOT NULL,
    "field_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answer" JSONB,
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "confidential_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "worksheets_tenant_id_project_id_id_key" ON "worksheets"("tenant_id", "project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "worksheets_tenant_id_project_id_template_key_key" ON "worksheets"("tenant_id", "project_id", "template_key");

-- CreateIndex
CREATE UNIQUE INDEX "answers_tenant_id_worksheet_id_field_key_version_key" ON "answers"("tenant_id", "worksheet_id", "field_key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "confidential_answers_tenant_id_worksheet_id_field_key_versi_key" ON "confidential_answers"("tenant_id", "worksheet_id", "field_key", "version");

-- AddForeignKey
ALTER TABLE "worksheets" ADD CONSTRAINT "worksheets_tenant_id_project_id_fkey" FOREIGN KEY ("tenant_id", "project_id") REFERENCES "projects"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_tenant_id_project_id_worksheet_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "worksheet_id") REFERENCES "worksheets"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_tenant_id_answered_by_id_fkey" FOREIGN KEY ("tenant_id", "answered_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidential_answers" ADD CONSTRAINT "confidential_answers_tenant_id_project_id_worksheet_id_fkey" FOREIGN KEY ("tenant_id", "project_id", "worksheet_id") REFERENCES "worksheets"("tenant_id", "project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidential_answers" ADD CONSTRAINT "confidential_answers_tenant_id_answered_by_id_fkey" FOREIGN KEY ("tenant_id", "answered_by_id") REFERENCES "memberships"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL app.isolate('worksheets');
CALL app.isolate('answers');
CALL app.isolate('confidential_answers', NULL); -- never an adviser's

-- An answer is a fact: a new one is the next version.
CALL app.append_only('answers', 'id, project_id, worksheet_id, field_key, version, answer, answered_by_id');
CALL app.append_only('confidential_answers', 'id, project_id, worksheet_id, field_key, version, answer, answered_by_id');
ALTER TABLE worksheets ADD CONSTRAINT worksheets_template_version_check CHECK (template_version > 0);
ALTER TABLE answers ADD CONSTRAINT answers_version_check CHECK (version > 0);
ALTER TABLE confidential_answers ADD CONSTRAINT confidential_answers_version_check CHECK (version > 0);
