import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

const person = { select: { id: true, name: true, title: true } } as const;
const whole = {
  frozenBy: person,
  places: { include: { member: person }, orderBy: { place: 'asc' } },
  delegations: { include: { from: person, to: person }, orderBy: { at: 'asc' } },
  withdrawal: { include: { by: person } },
  reminders: { orderBy: { at: 'asc' } },
  signOffs: { include: { signer: person, onBehalfOf: person }, orderBy: { no: 'asc' } },
  decision: { include: { reversal: { include: { by: person } } } },
} as const;

type NewRequest = {
  id: string; projectId: string; kind: string; gateKey: string; phaseKey: string; milestone: string; round: number; envelope: string;
  contentSha256: Uint8Array<ArrayBuffer>; frozenById: string; lastEditedById: string; signingOrder: string; dueOn: Date; expiresOn: Date;
};
type NewPlace = { memberId: string; role: string | null };

/** Requests for a decision, with all that has happened to them. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(projectId: string, id: string) {
    return this.database.client.gateRequest.findFirst({ where: { projectId, id }, include: whole });
  }

  /** All of the project's, the newest first. */
  ofProject(projectId: string) {
    return this.database.client.gateRequest.findMany({ where: { projectId }, include: whole, orderBy: { sentAt: 'desc' } });
  }

  /** What is out for decision in the organisation. */
  open() {
    const open = { withdrawal: { is: null }, decision: { is: null } };
    const project = { select: { id: true, title: true } };
    return this.database.client.gateRequest.findMany({ where: open, include: { ...whole, project }, orderBy: { dueOn: 'asc' } });
  }

  async add(request: NewRequest, versionIds: readonly string[], places: readonly NewPlace[]): Promise<void> {
    const { id: requestId, projectId } = request;
    await this.database.client.gateRequest.create({ data: request, select: { id: true } });
    await this.database.client.gateRequestVersion.createMany({ data: versionIds.map((versionId) => ({ projectId, requestId, versionId })) });
    await this.database.client.gatePlace.createMany({ data: places.map((place, at) => ({ projectId, requestId, place: at, ...place })) });
  }

  async withdraw(projectId: string, requestId: string, byId: string, reason: string): Promise<void> {
    await this.database.client.gateWithdrawal.create({ data: { projectId, requestId, byId, reason }, select: { id: true } });
  }

  async delegate(data: { projectId: string; requestId: string; place: number; fromId: string; toId: string; reason: string }): Promise<void> {
    await this.database.client.gateDelegation.create({ data, select: { id: true } });
  }

  async remind(data: { projectId: string; requestId: string; byId: string; toId: string }): Promise<void> {
    await this.database.client.gateReminder.create({ data, select: { id: true } });
  }

  /** The version before each of these, for what has changed since. */
  before(versionIds: readonly string[]): Promise<{ worksheetId: string; envelope: string | null }[]> {
    return this.database.client.$queryRaw`
      SELECT v.worksheet_id AS "worksheetId", earlier.envelope FROM worksheet_versions v
      JOIN worksheet_versions earlier ON earlier.tenant_id = v.tenant_id AND earlier.worksheet_id = v.worksheet_id AND earlier.no = v.no - 1
      WHERE v.id = ANY (${[...versionIds]}::uuid[])`;
  }

  /** The frozen worksheets of a request, by their template and instance. */
  async versions(requestId: string) {
    const rows = await this.database.client.gateRequestVersion.findMany({
      where: { requestId }, select: { version: { include: { worksheet: { select: { id: true, templateKey: true, instance: true } } } } },
    });
    return rows.map(({ version }) => version);
  }
}

export type RequestRecord = NonNullable<Awaited<ReturnType<RequestsRepository['find']>>>;
