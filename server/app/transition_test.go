package app_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/concern"
	"infohus/ent/matter"
	"infohus/ent/notification"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/stage"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// accounts has a demo account for every role.
var accounts = map[contract.Role]string{
	contract.RoleTeacher: "skole", contract.RoleSchoolLeader: "skoleleder", contract.RoleMunicipalCoordinator: "tk", contract.RoleChildServices: "cbf",
	contract.RoleSocialServices: "social", contract.RoleJobCentre: "jobcenter", contract.RolePoliceCoordinator: "politi", contract.RoleLocalPolice: "lokalpoliti",
	contract.RolePetLiaison: "pet", contract.RoleKnowledgeCentre: "cde", contract.RolePrisonProbation: "kriminalforsorg", contract.RolePsychiatry: "psykiatri",
	contract.RoleEducationCounsellor: "uddannelsesvejleder", contract.RoleStraxen: "straxen", contract.RoleEducationalPsychology: "ppr", contract.RoleYouthSchool: "ungdomsskole",
	contract.RoleStreetWorker: "gadeplan", contract.RoleSspTeacher: "ssplaerer", contract.RoleSspSocialEducator: "ssppaedagog", contract.RoleSspConsultant: "ssp",
	contract.RoleCollegeContact: "next", contract.RoleMentor: "mentor", contract.RoleAnalyst: "analytiker", contract.RoleLeader: "leder",
	contract.RoleSupervisor: "naermesteleder", contract.RoleDpo: "dpo", contract.RoleAdmin: "admin", contract.RoleReporter: "medarbejder",
}

// transitions is one entity's table played against the whole server.
type transitions[S ~string] struct {
	table   stage.Table[S]
	stages  []S
	inputs  func(command string) map[string]any
	payload string
	// put brings the record to a stage, past all commands.
	put func(ctx context.Context, w *work.Scope, to S) error
	// where reads its stage and version.
	where func(ctx context.Context, c *ent.Client) (S, int)
}

// play calls every command in every stage as every role where the table does
// not allow it, and returns how many calls were refused as they must be.
func play[S ~string](t *testing.T, a *apptest.API, x transitions[S]) (refused int) {
	t.Helper()
	clients := map[contract.Role]*apptest.Client{}
	for role, name := range accounts {
		clients[role] = a.As(name)
	}
	for _, at := range x.stages {
		require.NoError(t, a.App.Log.System(context.Background(), "put", func(ctx context.Context, w *work.Scope) error { return x.put(ctx, w, at) }))
		for _, command := range x.table.Commands() {
			for _, role := range contract.AllRole {
				if x.table.Can(command, at, role) {
					continue // the allowed ones are walked by the tests of the scenarios and of each package
				}
				stageBefore, versionBefore := read(t, a, x)
				r := clients[role].Command(command, x.inputs(command), x.payload)
				require.Contains(t, []string{"CONFLICT", "FORBIDDEN", "NOT_FOUND"}, r.Code(), "%s at %s as %s: %s", command, at, role, r.Body)
				stageAfter, versionAfter := read(t, a, x)
				require.Equal(t, stageBefore, stageAfter, "%s at %s as %s", command, at, role)
				require.Equal(t, versionBefore, versionAfter, "%s at %s as %s", command, at, role)
				refused++
			}
		}
	}
	return refused
}

func read[S ~string](t *testing.T, a *apptest.API, x transitions[S]) (s S, version int) {
	t.Helper()
	require.NoError(t, a.App.Log.System(context.Background(), "read", func(ctx context.Context, w *work.Scope) error {
		s, version = x.where(ctx, w.Client)
		return nil
	}))
	return s, version
}

// TestEveryTransition: what a table does not allow is refused, in all stages,
// for all commands, as all roles.
func TestEveryTransition(t *testing.T) {
	require.Len(t, accounts, len(contract.AllRole), "an account for every role")
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		raised := a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { reference } notificationSubmission { reference }")
		db := a.App.Log.DB.Client
		var x *ent.Concern
		var n *ent.Notification
		require.NoError(t, a.App.Log.System(context.Background(), "find", func(ctx context.Context, _ *work.Scope) error {
			x = db.Concern.Query().Where(concern.Reference(raised.Text("out", "submission", "reference"))).OnlyX(ctx)
			n = db.Notification.Query().Where(notification.Reference(raised.Text("out", "notificationSubmission", "reference"))).OnlyX(ctx)
			return nil
		}))
		total := play(t, a, concernTransitions(x))
		total += play(t, a, notificationTransitions(n))
		m := seedMatter(t, a, x)
		total += play(t, a, matterTransitions(m))
		t.Logf("%d forbidden moves refused", total)
	})
}

func concernTransitions(x *ent.Concern) transitions[contract.ConcernStage] {
	onBehalf := map[string]any{"givenBy": "Vagthavende", "givenHow": "TELEPHONE"}
	return transitions[contract.ConcernStage]{
		table: stage.Concern, stages: contract.AllConcernStage, payload: "__typename",
		inputs: func(command string) map[string]any {
			in := map[string]any{"id": x.ID, "version": x.Version}
			switch command {
			case "recordCoordinatorAssessment":
				in["outcome"], in["reason"] = "ADVICE_ONLY", "Grund nok til en test."
			case "requestPoliceClarification":
				in["necessity"], in["legalBasis"], in["fields"] = "Nødvendigt for en test.", "RPL_115_1_1", []any{"IDENTITY"}
			case "recordPoliceClarification":
				in["outcome"], in["outcomeOn"], in["onBehalf"] = "NO_OBSTACLE", "2026-11-20", onBehalf
			case "screenConcern":
				in["outcome"], in["reason"], in["policeAgreement"] = "UNFOUNDED", "Grund nok til en test.", onBehalf
			case "addStatement":
				in["statement"] = map[string]any{"kind": "UNVERIFIED", "text": "En oplysning."}
			case "sendFeedback":
				delete(in, "version")
				in["text"] = "Vurderet."
			case "recordInformed":
				delete(in, "version")
				in["who"], in["on"] = "PARENTS", "2026-11-20"
			case "extendRetention":
				delete(in, "version")
				in["until"], in["reason"] = "2027-06-01", "Grund nok til en test."
			case "approveRetentionExtension":
				delete(in, "version")
				in["extensionId"] = uuid.New()
			case "revealReporter":
				delete(in, "version")
				in["reason"] = "Grund nok til en test."
			}
			return in
		},
		put: func(ctx context.Context, w *work.Scope, to contract.ConcernStage) error {
			u := w.Concern.UpdateOneID(x.ID).SetStage(to)
			if to == contract.ConcernStageClosed {
				u.SetClosedAt(w.Now)
			} else {
				u.ClearClosedAt()
			}
			if err := u.Exec(ctx); err != nil {
				return err //nolint:wrapcheck // a test
			}
			return access.SyncPerson(ctx, w, x.PersonID)
		},
		where: func(ctx context.Context, c *ent.Client) (contract.ConcernStage, int) {
			now := c.Concern.GetX(ctx, x.ID)
			return now.Stage, now.Version
		},
	}
}

func notificationTransitions(n *ent.Notification) transitions[contract.NotificationStage] {
	return transitions[contract.NotificationStage]{
		table: stage.Notification, stages: contract.AllNotificationStage, payload: "__typename",
		inputs: func(command string) map[string]any {
			in := map[string]any{"id": n.ID, "version": n.Version}
			switch command {
			case "recordAcuteAssessment":
				in["outcome"], in["reason"] = "NO_DANGER", "Grund nok til en test."
			case "closeNotification":
				in["followUp"] = false
			}
			return in
		},
		put: func(ctx context.Context, w *work.Scope, to contract.NotificationStage) error {
			return w.Notification.UpdateOneID(n.ID).SetStage(to).Exec(ctx) //nolint:wrapcheck // a test
		},
		where: func(ctx context.Context, c *ent.Client) (contract.NotificationStage, int) {
			now := c.Notification.GetX(ctx, n.ID)
			return now.Stage, now.Version
		},
	}
}

// seedMatter puts a matter before Ishøj's Infohus, past all commands.
func seedMatter(t *testing.T, a *apptest.API, x *ent.Concern) *ent.Matter {
	t.Helper()
	id := uuid.New()
	require.NoError(t, a.App.Log.System(context.Background(), "matter", func(ctx context.Context, w *work.Scope) error {
		w.Vault.Create(ctx, "matter", id)
		err := w.Matter.Create().SetID(id).SetReference("F-ABC123").SetMunicipalityID(x.MunicipalityID).SetPersonID(x.PersonID).
			SetForumID(demo.ForumID(contract.ForumKindInfohusCase, demo.Home)).SetForumKind(contract.ForumKindInfohusCase).SetLegalBasis(contract.LegalBasisRpl115_1_1).
			SetTheme(contract.ThemeExtremism).SetStage(contract.MatterStageCollection).SetOpenedAt(w.Now).SetDueAt(w.Now).Exec(ctx)
		if err != nil {
			return err //nolint:wrapcheck // a test
		}
		return access.SyncPerson(ctx, w, x.PersonID)
	}))
	var m *ent.Matter
	require.NoError(t, a.App.Log.System(context.Background(), "find", func(ctx context.Context, w *work.Scope) error {
		m = w.Matter.Query().Where(matter.ID(id)).OnlyX(ctx)
		return nil
	}))
	return m
}

func matterTransitions(m *ent.Matter) transitions[contract.MatterStage] {
	table := stage.Matter(contract.ForumKindInfohusCase)
	stages := []contract.MatterStage{contract.MatterStageCollection, contract.MatterStageAnalysis, contract.MatterStageAssessment, contract.MatterStageMeasures, contract.MatterStageReview, contract.MatterStageAfterCheck, contract.MatterStageClosed}
	other := uuid.New()
	return transitions[contract.MatterStage]{
		table:  slices.DeleteFunc(slices.Clone(table), func(x stage.Move[contract.MatterStage]) bool { return x.Command == "recuse" }), // takes an item, not a matter: package meeting
		stages: stages, payload: "__typename",
		inputs: func(command string) map[string]any {
			in := map[string]any{"id": m.ID, "version": m.Version}
			reason := "Grund nok til en test."
			switch command {
			case "inviteToMatter":
				in = map[string]any{"id": m.ID, "grantId": demo.GrantID("cbf"), "need": reason, "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": reason}
			case "revokeInvitation":
				in = map[string]any{"id": m.ID, "invitationId": other}
			case "contribute":
				in = map[string]any{"id": m.ID, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": reason, "necessity": reason}
			case "declineToContribute":
				in = map[string]any{"id": m.ID}
			case "confirmContribution":
				in = map[string]any{"id": m.ID, "contributionId": other}
			case "correctContribution":
				in = map[string]any{"id": m.ID, "contributionId": other, "text": reason}
			case "disclose":
				in = map[string]any{"matterId": m.ID, "toOrganisationId": other, "contributionIds": []any{other}, "legalBasis": "RPL_115_1_1", "purpose": "COORDINATED_PREVENTION", "necessity": reason}
			case "withdrawDisclosure":
				in = map[string]any{"matterId": m.ID, "disclosureId": other}
			case "writeAnalysis":
				in = map[string]any{"id": m.ID, "dimension": "FAMILY", "column": "RISK", "dontKnow": true}
			case "saveAssessment":
				in["overall"], in["speaksAgainst"] = reason, reason
			case "recommend":
				in["text"], in["measures"] = reason, []any{"MENTOR"}
			case "decide":
				in = map[string]any{"id": m.ID, "outcome": "FOLLOWS", "text": reason, "legalBasis": "Barnets lov", "decidedOn": "2026-11-20"}
			case "offerMeasure":
				in = map[string]any{"matterId": m.ID, "kind": "COUNSELLING", "responsibleOrganisationId": other, "goal": reason, "startDueOn": "2026-12-01", "reviewOn": "2027-02-01"}
			case "recordReview":
				in["outcome"], in["note"], in["changeSinceLast"], in["nextReviewOn"] = "CONTINUE", reason, reason, "2027-02-01"
			case "closeMatter":
				in["reason"], in["note"], in["citizenTold"], in["reporterTold"] = "GOALS_REACHED", reason, true, true
			case "recordAfterCheck":
				in = map[string]any{"id": m.ID, "afterCheckId": other, "reopen": false, "reason": reason}
			case "recordMatterInformed":
				in = map[string]any{"id": m.ID, "who": "CITIZEN", "on": "2026-11-20"}
			}
			return in
		},
		put: func(ctx context.Context, w *work.Scope, to contract.MatterStage) error {
			u := w.Matter.UpdateOneID(m.ID).SetStage(to)
			if to == contract.MatterStageClosed || to == contract.MatterStageAfterCheck {
				u.SetClosedAt(w.Now)
			} else {
				u.ClearClosedAt()
			}
			if err := u.Exec(ctx); err != nil {
				return err //nolint:wrapcheck // a test
			}
			return access.SyncPerson(ctx, w, m.PersonID)
		},
		where: func(ctx context.Context, c *ent.Client) (contract.MatterStage, int) {
			now := c.Matter.GetX(ctx, m.ID)
			return now.Stage, now.Version
		},
	}
}
