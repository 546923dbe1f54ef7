import type { Outcome } from './walls-bench.ts';
import { deputyship, gateDecision, gateRequest, signOff, waiver } from './walls-decisions.ts';
import type { Row, World } from './walls-shape.ts';
import { insertSql, sha256 } from './walls-sql.ts';

/** Something that is tried with the rows of one table, and what must become of it. */
export type Trial = { table: string; what: string; statement: string; expected: Outcome };

const FOUR_EYES = 'refused by sign_offs_four_eyes_check';
const trial = (what: string, row: Row, expected: Outcome, before: string[] = []): Trial =>
  ({ table: 'sign_offs', what, statement: [...before, insertSql('sign_offs', row)].join('; '), expected });

/** Whoever froze or last edited what is signed neither signs it nor lets it be signed for them, unless somebody gave a waiver for it. */
function fourEyes(world: World, author: string, words: string): Trial[] {
  const given = deputyship({ ...world, principalId: author });
  const before = [insertSql('deputyships', given)];
  const own = { ...signOff(world), signer_id: author };
  const forThem = { ...signOff(world), on_behalf_of_id: author, deputyship_id: given['id'] ?? null };
  const waived = { waiver_id: world.waiverId };
  return [
    trial(`signed by who ${words}`, own, FOUR_EYES),
    trial(`signed by who ${words}, with a waiver`, { ...own, ...waived }, 'done'),
    trial(`signed on behalf of who ${words}`, forThem, FOUR_EYES, before),
    trial(`signed on behalf of who ${words}, with a waiver`, { ...forThem, ...waived }, 'done', before),
  ];
}

/** A sign-off repeats what its request says, and rests on what was given for it and for nothing else. */
function bound(world: World): Trial[] {
  const row = signOff(world);
  const elsewhere = waiver({ ...world, projectId: world.otherProjectId });
  const forPrincipal = { on_behalf_of_id: world.principalId, deputyship_id: world.deputyshipId };
  return [
    trial('naming another who froze it', { ...row, frozen_by_id: world.editorId }, 'no parent'),
    trial('naming another who edited it last', { ...row, last_edited_by_id: world.memberId }, 'no parent'),
    trial('naming other content', { ...row, content_sha256: sha256('{}') }, 'no parent'),
    trial('in another project', { ...row, project_id: world.otherProjectId }, 'no parent'),
    trial('with the waiver of another project', { ...row, waiver_id: elsewhere['id'] ?? null }, 'no parent', [insertSql('four_eyes_waivers', elsewhere)]),
    trial('as deputy of somebody else', { ...row, ...forPrincipal, on_behalf_of_id: world.deputyId, signer_id: world.principalId }, 'no parent'),
    trial('with the deputyship of somebody else', { ...row, ...forPrincipal, signer_id: world.principalId }, 'no parent'),
    trial('with a key that nobody published', { ...row, key_id: '0123456789abcdef' }, 'no parent'),
  ];
}

function once(world: World): Trial[] {
  const [first, second] = [signOff(world), { ...signOff(world), signer_id: world.principalId }];
  const [request, decision] = [gateRequest(world), gateDecision(world)];
  const before = [insertSql('sign_offs', first)];
  const again = { ...gateDecision(world), request_id: request['id'] ?? null, no: decision['no'] ?? null };
  return [
    trial('a second by somebody else', second, 'done', before),
    trial('a second with the same no', { ...second, no: first['no'] ?? null }, 'taken in sign_offs_tenant_id_project_id_no_key', before),
    trial('a second with the same place', { ...second, place: first['place'] ?? null }, 'taken in sign_offs_tenant_id_request_id_place_key', before),
    {
      table: 'gate_decisions', what: 'a second with the same no', expected: 'taken in gate_decisions_tenant_id_project_id_no_key',
      statement: [insertSql('gate_requests', request), insertSql('gate_decisions', decision), insertSql('gate_decisions', again)].join('; '),
    },
  ];
}

export const signingTrials = (world: World): Trial[] => [
  ...fourEyes(world, world.memberId, 'froze it'), ...fourEyes(world, world.editorId, 'edited it last'), ...bound(world), ...once(world),
];
