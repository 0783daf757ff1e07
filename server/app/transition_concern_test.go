package app_test

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/stage"
	"infohus/internal/vault"
	"infohus/internal/work"
)

const enough = "Grund nok til en test."

var onBehalf = map[string]any{"givenBy": "Vagthavende", "givenHow": "TELEPHONE"}

// somebody enters a person of whom nothing is known.
func somebody(ctx context.Context, w *work.Scope) uuid.UUID {
	id := uuid.New()
	w.Person.Create().SetID(id).SetMunicipalityID(demo.MunicipalityID(demo.Home)).SetSubjectCategory(contract.SubjectCategoryPersonOfConcern).
		SetProtection(contract.ProtectionNotProtected).SetCreatedAt(w.Now).SetName(w.Vault.Create(ctx, vault.Person, id).Seal("persons", "name", id, "Elias Brandvold")).ExecX(ctx)
	return id
}

func number(w *work.Scope, p reference.Prefix) string {
	r, err := reference.New(p, w.Random)
	if err != nil {
		panic(err)
	}
	return r.String()
}

func concernWalk() walk[contract.ConcernStage] {
	return walk[contract.ConcernStage]{
		name: "concern", table: stage.Concern, commands: commandsOf(stage.Concern), stages: contract.AllConcernStage, make: makeConcern, input: concernInput,
		where: func(ctx context.Context, c *ent.Client, id uuid.UUID) (contract.ConcernStage, int) {
			x := c.Concern.GetX(ctx, id)
			return x.Stage, x.Version
		},
	}
}

func makeConcern(ctx context.Context, w *work.Scope, at contract.ConcernStage, command string, by contract.Role) (record, error) {
	id, person, r := uuid.New(), somebody(ctx, w), record{kind: reach.KindConcern, of: map[string]uuid.UUID{}}
	r.id = id
	box := w.Vault.Create(ctx, vault.Concern, id)
	tk, police := demo.GrantID("tk"), demo.GrantID("politi")
	row := w.Concern.Create().SetID(id).SetReference(number(w, reference.Concern)).SetMunicipalityID(demo.MunicipalityID(demo.Home)).SetPersonID(person).
		SetStage(at).SetSource(contract.ConcernSourceSchool).SetTheme(contract.ThemeExtremism).SetParentsKnow(contract.ParentsKnowNo).SetReceivedAt(w.Now).SetDueAt(w.Now).
		SetAcute(command == "requestPoliceClarification" && at == contract.ConcernStageReceived)
	if at != contract.ConcernStageReceived {
		row.SetAssessmentOutcome(contract.AssessmentOutcomeInfohus).SetAssessmentReason(box.Seal("concerns", "assessment_reason", id, enough)).SetAssessedAt(w.Now).SetAssessedByID(tk)
	}
	if command == "agreeScreening" {
		proposer := police
		if by == contract.RolePoliceCoordinator {
			proposer = tk
		}
		row.SetScreeningOutcome(contract.ScreeningOutcomeUnfounded).SetScreeningReason(box.Seal("concerns", "screening_reason", id, enough)).SetScreenedAt(w.Now).SetScreenedByID(proposer)
	}
	if at == contract.ConcernStageClosed {
		row.SetClosedAt(w.Now).SetOutcome(contract.ConcernOutcomeUnfounded).SetRestrictedAt(w.Now).SetEraseOn(w.Today().AddDays(30))
	}
	if command == "closePoliceAlone" && at == contract.ConcernStagePoliceClarification {
		row.SetFrozenAt(w.Now)
	}
	row.ExecX(ctx)
	w.Reporter.Create().SetConcernID(id).SetUserID(demo.UserID("skole")).SetOrganisationID(demo.OrganisationID("strandskolen")).ExecX(ctx)
	if at == contract.ConcernStagePoliceClarification || at == contract.ConcernStageScreening {
		ledger := uuid.New()
		w.Disclosure.Create().SetID(ledger).SetReference(number(w, reference.Disclosure)).SetKind(contract.DisclosureKindClarification).SetConcernID(id).
			SetFromID(demo.OrganisationID("tk")).SetToID(demo.OrganisationID("politi")).SetFields([]string{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}).SetLegalBasis(contract.LegalBasisRpl115_1_1).
			SetPurpose(contract.DisclosurePurposeSecurityClarification).SetNecessity(box.Seal("disclosures", "necessity", ledger, enough)).SetDecidedByID(tk).SetDecidedAt(w.Now).ExecX(ctx)
		q := w.Clarification.Create().SetConcernID(id).SetDisclosureID(ledger).SetAskedAt(w.Now).SetAskedByID(tk).SetDueOn(w.Today())
		if answered := slices.Contains([]string{"confirmClarification", "correctClarification", "closePoliceAlone"}, command); answered || at == contract.ConcernStageScreening {
			q.SetOutcome(contract.ClarificationOutcomeNoObstacle).SetOutcomeOn(w.Today()).SetRecordedAt(w.Now).SetRecordedByID(tk).SetOnBehalf(true)
		}
		r.of["clarification"] = q.SaveX(ctx).ID
	}
	if command == "approveRetentionExtension" {
		e := uuid.New()
		w.RetentionExtension.Create().SetID(e).SetConcernID(id).SetUntil(w.Today().AddDays(90)).SetReason(box.Seal("retention_extensions", "reason", e, enough)).
			SetAskedByID(demo.GrantID("tk2")).SetAskedAt(w.Now).ExecX(ctx)
		r.of["extension"] = e
	}
	return r, access.SyncPerson(ctx, w, person) //nolint:wrapcheck // a test
}

func concernInput(command string, r record, version int, by contract.Role) map[string]any {
	in, versioned := map[string]any{"id": r.id}, map[string]any{"id": r.id, "version": version}
	police := by == contract.RolePoliceCoordinator
	switch command {
	case "assignConcern", "beginCoordinatorAssessment", "agreeScreening":
		in = versioned
	case "recordCoordinatorAssessment":
		in = versioned
		in["outcome"], in["reason"] = "ADVICE_ONLY", enough
	case "requestPoliceClarification":
		in = versioned
		in["necessity"], in["legalBasis"], in["fields"] = enough, "RPL_115_1_1", []any{"IDENTITY"}
	case "askMunicipality":
		in["organisationId"], in["necessity"], in["legalBasis"], in["fields"] = demo.OrganisationID("albertslund"), enough, "RPL_115_1_1", []any{}
	case "recordPoliceClarification":
		in = versioned
		in["outcome"], in["outcomeOn"] = "NO_OBSTACLE", "2026-11-20"
		if !police {
			in["onBehalf"] = onBehalf
		}
	case "confirmClarification":
		in["clarificationId"] = r.get("clarification", by)
	case "correctClarification":
		in = versioned
		in["clarificationId"], in["outcome"], in["outcomeOn"] = r.get("clarification", by), "INFOHUS_WITH_CARE", "2026-11-20"
	case "closePoliceAlone":
		in = versioned
	case "screenConcern":
		in = versioned
		in["outcome"], in["reason"] = "UNFOUNDED", enough
	case "addStatement":
		in = versioned
		in["statement"] = map[string]any{"kind": "UNVERIFIED", "text": "En oplysning."}
	case "sendFeedback":
		in["text"] = "Vurderet."
	case "recordInformed":
		in["who"], in["on"] = "PARENTS", "2026-11-20"
	case "extendRetention":
		in["until"], in["reason"] = "2027-06-01", enough
	case "approveRetentionExtension":
		in["extensionId"] = r.get("extension", by)
	case "revealReporter":
		in["reason"] = enough
	default:
		return nil
	}
	return in
}

func notificationWalk() walk[contract.NotificationStage] {
	return walk[contract.NotificationStage]{
		name: "notification", table: stage.Notification, commands: commandsOf(stage.Notification), stages: contract.AllNotificationStage, make: makeNotification,
		input: func(command string, r record, version int, _ contract.Role) map[string]any {
			in := map[string]any{"id": r.id, "version": version}
			switch command {
			case "takeOverNotification", "sendReceipt":
			case "closeNotification":
				in["followUp"], in["exception"] = false, enough
			case "recordAcuteAssessment":
				in["outcome"], in["reason"] = "NO_DANGER", enough
			default:
				return nil
			}
			return in
		},
		where: func(ctx context.Context, c *ent.Client, id uuid.UUID) (contract.NotificationStage, int) {
			x := c.Notification.GetX(ctx, id)
			return x.Stage, x.Version
		},
	}
}

func makeNotification(ctx context.Context, w *work.Scope, at contract.NotificationStage, command string, _ contract.Role) (record, error) {
	id, person := uuid.New(), somebody(ctx, w)
	w.Vault.Create(ctx, vault.Notification, id)
	row := w.Notification.Create().SetID(id).SetReference(number(w, reference.Notification)).SetMunicipalityID(demo.MunicipalityID(demo.Home)).SetPersonID(person).
		SetStage(at).SetSentAt(w.Now).SetAcuteDueAt(w.Now.AddDate(0, 0, 1)).SetReceiptDueOn(w.Today().AddDays(10)).SetDueAt(w.Now.AddDate(0, 0, 1)).SetParentsKnow(contract.ParentsKnowNo)
	if at != contract.NotificationStageSent {
		row.SetTakenOverAt(w.Now).SetTakenOverByID(demo.GrantID("cbf"))
	}
	assessed := at == contract.NotificationStageReceipted || at == contract.NotificationStageClosed
	if assessed || at == contract.NotificationStageAssessed {
		row.SetAcuteAssessedAt(w.Now).SetAcuteAssessedByID(demo.GrantID("cbf")).SetAcuteOutcome(contract.AcuteOutcomeNoDanger)
	}
	if assessed {
		row.SetReceiptAt(w.Now)
	}
	if at == contract.NotificationStageClosed {
		row.SetClosedAt(w.Now)
	}
	row.ExecX(ctx)
	return record{id: id, kind: reach.KindNotification}, access.SyncPerson(ctx, w, person) //nolint:wrapcheck // a test
}
