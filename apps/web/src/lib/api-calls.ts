import type {
  AcceptInvitation, ActivityView, AddDeputyship, AddFourEyesWaiver, AddTask, AddTeamRole, AnswerView, BegunSheetView, CatalogueView, ChangeFieldNote,
  ChangeMe, ChangePassword, ChangeProject, ChangeRoles, ChangeTask, CheckedPackageView, ContentPackageBody, CreateProject, DecisionRulesView,
  DecisionView, DeclarationsView, DemoLinksView, DeputyshipView, DueDate, FieldNotesView, FieldNoteView, FilesView, FileView, FourEyesWaiverView,
  GateFieldView, GateQuery, GatesView, GateView, HealthView, HomeView, InvitationView, Invite, InvitedView, MemberView, MeView, MoveWorksheet,
  OpenInvitationView, OpenTaskView, OrganisationView, PaperView, PeopleQuery, PersonaView, ProcessModelsView, ProjectsQuery, ProjectsView,
  ProjectTasksView, ProjectView, ProofView, RegisterView, RequestRowView, RequestTrack, ResetPassword, SaveAnswer, SavedAnswerView, SaveGateField,
  SendGate, SheetQuery, SignIn, TasksQuery, TaskView, UpgradeBody, UpgradeView, WorksheetRowView, WorksheetStepView, WorksheetView,
} from '@nybrud/contracts';
import type { DecisionRules, PhaseAct } from '@nybrud/domain';

type Cursor = { cursor?: string };

/** What each call takes and answers, in the types of the contracts; `api.ts` compares the addresses with the OpenAPI document. */
export type Calls = {
  'get /api/health': { answer: HealthView };
  'get /api/demo/personas': { answer: PersonaView[] };
  'post /api/demo/sign-in': { body: { persona: string }; answer: { tenant: string; name: string; persona: string } };
  'get /api/demo/links': { answer: DemoLinksView };

  'get /api/me': { answer: MeView };
  'patch /api/me': { body: ChangeMe; answer: MeView };
  'post /api/me/session': { body: SignIn; answer: MeView };
  'delete /api/me/session': { answer: undefined };
  'delete /api/me/sessions': { answer: undefined };
  'put /api/me/password': { body: ChangePassword; answer: undefined };
  'post /api/password-resets': { body: { email: string }; answer: undefined };
  'post /api/password-resets/redemption': { body: ResetPassword; answer: undefined };
  'post /api/invitations/opening': { body: { token: string }; answer: OpenInvitationView };
  'post /api/invitations/acceptance': { body: AcceptInvitation; answer: { tenant: string } };

  'get /api/{tenant}/organisation': { answer: OrganisationView };
  'get /api/{tenant}/catalogue': { answer: CatalogueView };
  'get /api/{tenant}/process-models': { answer: ProcessModelsView };
  'post /api/{tenant}/process-models/drafts/check': { body: ContentPackageBody; answer: CheckedPackageView };
  'post /api/{tenant}/process-models': { body: ContentPackageBody; answer: CheckedPackageView };
  'get /api/{tenant}/home': { answer: HomeView };
  'get /api/{tenant}/members': { query: Partial<PeopleQuery>; answer: { entries: MemberView[]; next: string | null; total: number } };
  'put /api/{tenant}/members/{memberId}/roles': { body: ChangeRoles; answer: MemberView };
  'delete /api/{tenant}/members/{memberId}': { answer: undefined };
  'post /api/{tenant}/members/{memberId}/password-reset': { answer: InvitedView['door'] };
  'get /api/{tenant}/invitations': { answer: InvitationView[] };
  'post /api/{tenant}/invitations': { body: Invite; answer: InvitedView };
  'delete /api/{tenant}/invitations/{invitationId}': { answer: undefined };

  'get /api/{tenant}/decision-rules': { answer: DecisionRulesView };
  'put /api/{tenant}/decision-rules': { body: DecisionRules; answer: DecisionRulesView };
  'get /api/{tenant}/deputyships': { answer: DeputyshipView[] };
  'post /api/{tenant}/deputyships': { body: AddDeputyship; answer: DeputyshipView };
  'delete /api/{tenant}/deputyships/{deputyshipId}': { answer: undefined };
  'post /api/{tenant}/four-eyes-waivers': { body: AddFourEyesWaiver; answer: FourEyesWaiverView };
  'get /api/{tenant}/projects/{projectId}/four-eyes-waivers': { answer: FourEyesWaiverView[] };
  'get /api/{tenant}/tasks': { query: TasksQuery; answer: OpenTaskView[] };
  'get /api/{tenant}/projects/{projectId}/tasks': { answer: ProjectTasksView };
  'post /api/{tenant}/projects/{projectId}/tasks': { body: AddTask; answer: TaskView };
  'put /api/{tenant}/projects/{projectId}/tasks/{taskId}': { body: ChangeTask; answer: TaskView };
  'get /api/{tenant}/field-notes/{worksheetKey}': { answer: FieldNotesView };
  'put /api/{tenant}/field-notes/{worksheetKey}/{fieldKey}': { body: ChangeFieldNote; answer: FieldNoteView };

  'get /api/proofs/{code}': { answer: ProofView };
  'get /api/{tenant}/projects/{projectId}/gates': { answer: GatesView };
  'get /api/{tenant}/projects/{projectId}/gates/{gateKey}': { query: GateQuery; answer: GateView };
  'put /api/{tenant}/projects/{projectId}/gates/{gateKey}/fields/{field}': { query: GateQuery; body: SaveGateField; answer: GateFieldView };
  'post /api/{tenant}/projects/{projectId}/gates/{gateKey}/requests': { body: Partial<SendGate> & Pick<SendGate, 'approvers' | 'dueOn'>; answer: RequestRowView };
  'post /api/{tenant}/projects/{projectId}/track-requests': { body: RequestTrack; answer: RequestRowView };
  'post /api/{tenant}/projects/{projectId}/phases/{phaseKey}/acts': { body: PhaseAct; answer: GatesView };
  'get /api/{tenant}/projects/{projectId}/requests/{requestId}': { answer: PaperView };
  'post /api/{tenant}/projects/{projectId}/requests/{requestId}/withdrawal': { body: { reason: string }; answer: RequestRowView };
  'post /api/{tenant}/projects/{projectId}/requests/{requestId}/reminders': { answer: RequestRowView };
  'get /api/{tenant}/projects/{projectId}/decisions': { answer: DecisionView[] };

  'get /api/{tenant}/projects': { query: Partial<ProjectsQuery>; answer: ProjectsView };
  'post /api/{tenant}/projects': { body: Partial<CreateProject> & { title: string }; answer: ProjectView };
  'get /api/{tenant}/projects/{projectId}': { answer: ProjectView };
  'patch /api/{tenant}/projects/{projectId}': { body: ChangeProject; answer: ProjectView };
  'get /api/{tenant}/projects/{projectId}/upgrade': { answer: UpgradeView };
  'post /api/{tenant}/projects/{projectId}/upgrade': { body: UpgradeBody; answer: ProjectView };
  'put /api/{tenant}/projects/{projectId}/phases/{phaseKey}/due-date': { body: DueDate; answer: ProjectView };
  'post /api/{tenant}/projects/{projectId}/team': { body: AddTeamRole; answer: ProjectView };
  'delete /api/{tenant}/projects/{projectId}/team/{teamRoleId}': { answer: ProjectView };
  'get /api/{tenant}/projects/{projectId}/activity': { query: Cursor; answer: ActivityView };
  'get /api/{tenant}/projects/{projectId}/files': { answer: FilesView };
  'post /api/{tenant}/projects/{projectId}/files': { body: FormData; answer: FileView };
  'get /api/{tenant}/projects/{projectId}/files/{fileId}': { answer: Blob };
  'delete /api/{tenant}/projects/{projectId}/files/{fileId}': { answer: undefined };
  'get /api/{tenant}/projects/{projectId}/worksheets': { answer: WorksheetRowView[] };
  'get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}': { query: SheetQuery; answer: WorksheetView };
  'post /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}': { answer: BegunSheetView };
  'put /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/state': { query: SheetQuery; body: MoveWorksheet; answer: WorksheetStepView };
  'put /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}': { query: SheetQuery; body: SaveAnswer; answer: SavedAnswerView };
  'get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}/history': { query: SheetQuery; answer: AnswerView[] };
  'get /api/{tenant}/projects/{projectId}/registers/{registerKey}': { answer: RegisterView };
  'post /api/{tenant}/projects/{projectId}/registers/{registerKey}': { answer: BegunSheetView };
  'get /api/{tenant}/projects/{projectId}/declarations': { answer: DeclarationsView };
};
