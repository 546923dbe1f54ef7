-- Tables with a tenant. NULL: internal to the organisation, never shown to an adviser.
CALL app.isolate('memberships', NULL);
CALL app.isolate('invitations', NULL);
CALL app.isolate('answered_requests', NULL);
CALL app.isolate('event_heads', NULL);
CALL app.isolate('projects', 'id');
CALL app.isolate('project_phases');
CALL app.isolate('project_roles');
CALL app.isolate('events');

-- In the scope { identityId }, which has no tenant, one sees only what is one's own.
CREATE POLICY person ON memberships FOR SELECT USING (identity_id = (SELECT app.identity_id()));

-- Global tables: what Directory may do, and nothing more. Rows are swept from the last three only.
GRANT SELECT ON tenants TO app_rt;
GRANT SELECT, INSERT, UPDATE (name, language) ON identities TO app_rt;
GRANT SELECT, INSERT, UPDATE (password_hash, changed_at) ON credentials TO app_rt;
GRANT SELECT, INSERT, UPDATE (last_seen_at, ended_at), DELETE ON sessions TO app_rt;
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON door_tokens TO app_rt;
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt_counters TO app_rt;

-- Danish order on any server, whatever the collation of its databases: Aa sorts as Å, after Æ and Ø.
ALTER TABLE projects ALTER COLUMN title TYPE text COLLATE "da-x-icu";
ALTER TABLE memberships ALTER COLUMN name TYPE text COLLATE "da-x-icu";

-- What no row may say, whoever writes it.
ALTER TABLE tenants
  ADD CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT tenants_kind_check CHECK (kind IN ('municipality', 'copi', 'operator', 'utility'));
ALTER TABLE identities
  ADD CONSTRAINT identities_email_check CHECK (email = lower(email)),
  ADD CONSTRAINT identities_language_check CHECK (language IN ('da', 'en'));
ALTER TABLE sessions ADD CONSTRAINT sessions_token_hash_check CHECK (length(token_hash) = 32);
ALTER TABLE door_tokens
  ADD CONSTRAINT door_tokens_purpose_check CHECK (purpose IN ('invitation', 'password_reset')),
  ADD CONSTRAINT door_tokens_token_hash_check CHECK (length(token_hash) = 32);
ALTER TABLE memberships ADD CONSTRAINT memberships_email_check CHECK (email = lower(email));
ALTER TABLE invitations ADD CONSTRAINT invitations_email_check CHECK (email = lower(email));
ALTER TABLE projects
  ADD CONSTRAINT projects_title_check CHECK (title ~ '[^[:space:]]' AND char_length(title) <= 200),
  ADD CONSTRAINT projects_visibility_check CHECK (visibility IN ('team', 'organisation', 'organisation_and_copi_figures')),
  ADD CONSTRAINT projects_version_check CHECK (version > 0 AND process_model_version > 0);
ALTER TABLE project_phases ADD CONSTRAINT project_phases_position_check CHECK (position >= 0);
ALTER TABLE answered_requests ADD CONSTRAINT answered_requests_body_sha256_check CHECK (length(body_sha256) = 32);
ALTER TABLE events
  ADD CONSTRAINT events_name_check CHECK (name ~ '^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$'),
  ADD CONSTRAINT events_payload_check CHECK (jsonb_typeof(payload) = 'object');

-- Events and their chain: a row is inserted, linked once at commit, and never changed; the relay's mark is no part of it.
REVOKE INSERT, UPDATE, DELETE ON events, event_heads FROM app_rt;
GRANT INSERT (id, project_id, actor_id, name, payload) ON events TO app_rt;
GRANT SELECT, UPDATE (relayed_at) ON events TO app_relay;
CREATE POLICY relay ON events TO app_relay USING (true);
-- Partial, so it stays small: what waits for the relay. schema.prisma cannot name it, and Prisma's comparison does not see it.
CREATE INDEX events_waiting ON events (tenant_id, seq) WHERE relayed_at IS NULL;

CREATE FUNCTION app.keep_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE may_change text[] := CASE WHEN OLD.seq IS NULL THEN '{seq,hash}' ELSE '{relayed_at}' END;
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - may_change = to_jsonb(NEW) - may_change THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'events is append-only' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION app.keep_event();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON events EXECUTE FUNCTION app.refuse_change();

-- At commit, so that the tenant's head is locked last and only briefly: transactions in opposite order do not deadlock on it.
-- With the rights of app_owner, who is bound to the tenant as well: app_rt cannot touch a head.
CREATE FUNCTION app.chain_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE head event_heads; entry text;
BEGIN
  INSERT INTO event_heads VALUES (NEW.tenant_id, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT head FROM event_heads WHERE tenant_id = NEW.tenant_id FOR UPDATE;
  head.seq := head.seq + 1;
  entry := format(                       -- RFC 8785 by construction: keys in order, no value that needs escaping
    '{"actorId":%s,"at":"%s","id":"%s","name":"%s","payloadSha256":"%s","projectId":%s,"seq":%s,"tenantId":"%s","v":1}',
    coalesce('"' || NEW.actor_id || '"', 'null'), to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), NEW.id, NEW.name,
    encode(sha256(convert_to(NEW.payload::text, 'UTF8')), 'hex'), coalesce('"' || NEW.project_id || '"', 'null'), head.seq, NEW.tenant_id);
  head.hash := sha256(head.hash || convert_to(entry, 'UTF8'));
  UPDATE events SET seq = head.seq, hash = head.hash WHERE id = NEW.id;
  UPDATE event_heads SET seq = head.seq, hash = head.hash WHERE tenant_id = NEW.tenant_id;
  PERFORM pg_notify('events', '');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.chain_event();
-- ALWAYS: also for a superuser in replica mode.
ALTER TABLE events ENABLE ALWAYS TRIGGER keep, ENABLE ALWAYS TRIGGER keep_all, ENABLE ALWAYS TRIGGER chain;
REVOKE EXECUTE ON FUNCTION app.keep_event, app.chain_event FROM PUBLIC;
