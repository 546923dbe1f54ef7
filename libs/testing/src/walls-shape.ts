import type { Role } from './walls-bench.ts';

/** One organisation with what rows may point at. `strangerId` is a person who is not a member yet. */
export type World = {
  tenantId: string; memberId: string; editorId: string; principalId: string; deputyId: string; strangerId: string;
  projectId: string; otherProjectId: string; worksheetId: string; eventId: string;
  versionId: string; requestId: string; contentSha256: string; decisionId: string; taskId: string;
  deputyshipId: string; waiverId: string; fileId: string;
};

/** `sql` is an expression: a time that must be that of the attempt. */
export type Value = string | number | null | { sql: string };
export type Row = Record<string, Value>;

/** How a column is tried that the ordinary row leaves empty: what else must be given, and by whom when app_rt has no right to it. */
export type Tie = { with?: (world: World) => Row; as?: Role };

/** How the walls of one table are tried. */
export type Wall = {
  table: string;
  id: 'id' | 'tenant_id';
  /** A valid row, without its tenant. */
  row: (world: World) => Row;
  /** A column that may be set to itself. */
  touch: string;
  /** The column that an adviser's scope is compared with; none in an internal table. */
  project?: 'id' | 'project_id';
  /** Columns that point at a row of the same tenant. */
  parents?: Partial<Record<string, keyof World>>;
  ties?: Partial<Record<string, Tie>>;
  /** What a world has from this table, for others to point at. */
  makes?: keyof World;
  /** The application never gives the tenant: the database does. */
  tenantIsGiven?: false;
  /** Columns of a key on which facts hang: they cannot be changed at all. */
  fixed?: string[];
  /** What app_rt has no right to. */
  denied?: ('insert' | 'update' | 'delete')[];
};

/** Rows are added, and nothing else. */
export const fact = (table: string, rest: Pick<Wall, 'row' | 'parents' | 'project' | 'ties' | 'makes'>): Wall =>
  ({ table, id: 'id', touch: 'id', denied: ['update', 'delete'], tenantIsGiven: false, ...rest });
