package app_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/stage"
	"infohus/internal/vault"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// parties are the roles that can sit at a matter or in a forum.
var parties = slices.DeleteFunc(slices.Clone(contract.AllRole), func(r contract.Role) bool { return !reach.In(r, contract.AudienceParties) })

// seatEverybody gives every party role a seat in Ishøj's SSP-NU that conducts
// its meetings, so that the stage is all that can stand in the way there.
func seatEverybody(t *testing.T, a *apptest.API) {
	t.Helper()
	forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
	require.NoError(t, a.App.Log.System(context.Background(), "seats", func(ctx context.Context, w *work.Scope) error {
		for _, role := range parties {
			grant := demo.GrantID(accounts[role])
			if n := w.Participant.Update().Where(participant.ForumID(forum), participant.GrantID(grant)).SetFunction(contract.ParticipantFunctionSecretary).SaveX(ctx); n == 0 {
				w.Participant.Create().SetForumID(forum).SetGrantID(grant).SetFunction(contract.ParticipantFunctionSecretary).SetValidFrom(w.Today()).ExecX(ctx)
			}
		}
		_, err := access.Rebuild(ctx, w)
		return err //nolint:wrapcheck // a test
	}))
}

func organisationOf(ctx context.Context, w *work.Scope, role contract.Role) uuid.UUID {
	return w.RoleGrant.GetX(ctx, demo.GrantID(accounts[role])).OrganisationID
}

func matterWalk(kind contract.ForumKind) walk[contract.MatterStage] {
	x := walk[contract.MatterStage]{
		name: "matter of " + string(kind), table: stage.Matter(kind), stages: stagesOf(stage.Matter(kind)), input: matterInput,
		repeats: []string{"contribute", "declineToContribute", "confirmContribution", "correctContribution", "disclose", "withdrawDisclosure", "writeAnalysis", "decide", "offerMeasure", "recuse"},
		make: func(ctx context.Context, w *work.Scope, at contract.MatterStage, command string, by contract.Role) (record, error) {
			return makeMatter(ctx, w, kind, at, command, by)
		},
		where: func(ctx context.Context, c *ent.Client, id uuid.UUID) (contract.MatterStage, int) {
			m := c.Matter.GetX(ctx, id)
			return m.Stage, m.Version
		},
	}
	for _, k := range contract.AllForumKind {
		for _, command := range commandsOf(stage.Matter(k)) {
			if !slices.Contains(x.commands, command) {
				x.commands = append(x.commands, command)
			}
		}
	}
	return x
}

// openMatter puts a new matter before a forum of Ishøj's, past all commands.
func openMatter(ctx context.Context, w *work.Scope, kind contract.ForumKind, at contract.MatterStage) *ent.Matter {
	id, person := uuid.New(), somebody(ctx, w)
	w.Vault.Create(ctx, vault.Matter, id)
	row := w.Matter.Create().SetID(id).SetReference(number(w, reference.Matter)).SetMunicipalityID(demo.MunicipalityID(demo.Home)).SetPersonID(person).
		SetForumID(demo.ForumID(kind, demo.Home)).SetForumKind(kind).SetLegalBasis(contract.LegalBasisRpl115_1_1).
		SetTheme(contract.ThemeExtremism).SetStage(at).SetOpenedAt(w.Now).SetDueAt(w.Now)
	switch at {
	case contract.MatterStageClosed, contract.MatterStageAfterCheck, contract.MatterStageHandedOver:
		row.SetClosedAt(w.Now)
	}
	return row.SaveX(ctx)
}

// invite seats roles at an Infohus matter; its convenors sit there already.
func invite(ctx context.Context, w *work.Scope, m *ent.Matter, roles []contract.Role, of map[string]uuid.UUID) {
	var rows []*ent.InvitationCreate
	for _, role := range roles {
		if access.ConvenesIn(role, m.ForumKind) {
			continue
		}
		id, parts := uuid.New(), matter.Opens(role, true, contract.AllCompartment)
		rows = append(rows, w.Invitation.Create().SetID(id).SetMatterID(m.ID).SetGrantID(demo.GrantID(accounts[role])).SetOrganisationID(organisationOf(ctx, w, role)).SetDisclosureID(uuid.New()).
			SetNeed(w.Vault.Box(ctx, m.ID).Seal("invitations", "need", id, enough)).SetWithIdentity(true).SetParts(parts).SetInvitedAt(w.Now).SetInvitedByID(demo.GrantID("tk")).
			SetStatus(contract.InvitationStatusInvited))
		of["invitation/"+string(role)], of["invitation"] = id, id
	}
	w.Invitation.CreateBulk(rows...).ExecX(ctx)
}

func makeMatter(ctx context.Context, w *work.Scope, kind contract.ForumKind, at contract.MatterStage, command string, by contract.Role) (record, error) {
	m := openMatter(ctx, w, kind, at)
	r := record{id: m.ID, kind: reach.KindMatter, of: map[string]uuid.UUID{}}
	roles := parties
	if by != "" {
		roles = []contract.Role{by, contract.RoleChildServices}
	}
	if kind == contract.ForumKindInfohusCase {
		invite(ctx, w, m, slices.Compact(roles), r.of)
	}
	switch command {
	case "offerMeasure":
		for _, role := range roles {
			r.of["organisation/"+string(role)] = organisationOf(ctx, w, role)
		}
	case "confirmContribution", "correctContribution", "disclose", "withdrawDisclosure", "beginAnalysis":
		give(ctx, w, m, roles, r.of)
	case "saveAssessment":
		fillBoard(ctx, w, m)
	case stage.BothClose, "withdrawClosing":
		proposer := contract.RoleMunicipalCoordinator
		if by == proposer {
			proposer = contract.RolePoliceCoordinator
		}
		w.Matter.Update().Where(entmatter.ID(m.ID)).SetCloseReason(contract.CloseReasonGoalsReached).SetCloseProposedAt(w.Now).SetCloseProposedByID(demo.GrantID(accounts[proposer])).ExecX(ctx)
	case "recordAfterCheck":
		r.of["check"] = w.AfterCheck.Create().SetMatterID(m.ID).SetDueOn(w.Today()).SaveX(ctx).ID
	case "recuse":
		meeting := uuid.New()
		w.Meeting.Create().SetID(meeting).SetReference(number(w, reference.Meeting)).SetForumID(m.ForumID).SetStartsAt(w.Now).SetState(contract.MeetingStateOpen).SetPlannedByID(demo.GrantID("tk")).ExecX(ctx)
		r.of["item"] = w.AgendaItem.Create().SetMeetingID(meeting).SetPosition(1).SetKind(contract.ItemKindPerson).SetState(contract.ItemStateWaiting).SetMatterID(m.ID).SetBroughtByID(demo.GrantID("tk")).SaveX(ctx).ID
		if err := access.SyncMeeting(ctx, w, meeting); err != nil {
			return r, err //nolint:wrapcheck // a test
		}
	}
	return r, access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // a test
}

// give lets each role's organisation have given something, noted on its behalf
// and passed on to child services (theirs to the police).
func give(ctx context.Context, w *work.Scope, m *ent.Matter, roles []contract.Role, of map[string]uuid.UUID) {
	box := w.Vault.Box(ctx, m.ID)
	var given []*ent.ContributionCreate
	var ledger []*ent.DisclosureCreate
	for _, role := range roles {
		id, row, org, to := uuid.New(), uuid.New(), organisationOf(ctx, w, role), demo.OrganisationID("cbf")
		if to == org {
			to = demo.OrganisationID("politi")
		}
		shared := []string{org.String()}
		if role != contract.RoleMunicipalCoordinator { // what the others gave is passed on already
			shared = append(shared, demo.OrganisationID("tk").String())
		}
		given = append(given, w.Contribution.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(org).SetCompartment(contract.CompartmentGeneral).SetKind(contract.StatementKindObservedFact).
			SetText(box.Seal("contributions", "text", id, enough)).SetNotedAt(w.Now).SetNotedByID(demo.GrantID("tk")).SetOnBehalf(true).SetConfirmation(contract.ConfirmationUnconfirmed).SetSharedWith(shared))
		ledger = append(ledger, w.Disclosure.Create().SetID(row).SetReference(number(w, reference.Disclosure)).SetKind(contract.DisclosureKindDisclosure).SetMatterID(m.ID).
			SetFromID(org).SetToID(demo.OrganisationID("tk")).SetContributionIds([]string{id.String()}).SetLegalBasis(m.LegalBasis).SetPurpose(contract.DisclosurePurposeCoordinatedPrevention).
			SetNecessity(box.Seal("disclosures", "necessity", row, enough)).SetDecidedByID(demo.GrantID(accounts[role])).SetDecidedAt(w.Now))
		of["contribution/"+string(role)], of["disclosure/"+string(role)], of["to/"+string(role)] = id, row, to
	}
	w.Contribution.CreateBulk(given...).ExecX(ctx)
	w.Disclosure.CreateBulk(ledger...).ExecX(ctx)
}

func fillBoard(ctx context.Context, w *work.Scope, m *ent.Matter) {
	var rows []*ent.AnalysisEntryCreate
	for _, d := range contract.AllDimension {
		for _, c := range contract.AllBoardColumn {
			rows = append(rows, w.AnalysisEntry.Create().SetMatterID(m.ID).SetRound(1).SetDimension(d).SetBoardColumn(c).SetCompartment(contract.CompartmentGeneral).SetDontKnow(true).
				SetOrganisationID(demo.OrganisationID("tk")).SetWrittenByID(demo.GrantID("tk")).SetWrittenAt(w.Now))
		}
	}
	w.AnalysisEntry.CreateBulk(rows...).ExecX(ctx)
}

func matterInput(command string, r record, version int, by contract.Role) map[string]any {
	in, versioned := map[string]any{"id": r.id}, map[string]any{"id": r.id, "version": version}
	if to, is := moves[command]; is {
		versioned["to"] = to
		return versioned
	}
	switch command {
	case "inviteToMatter":
		in["grantId"], in["need"], in["withIdentity"], in["compartments"], in["necessity"] = demo.GrantID("cbf2"), enough, true, []any{"GENERAL"}, enough
	case "revokeInvitation":
		in["invitationId"] = r.get("invitation", by)
	case "contribute":
		in["compartment"], in["kind"], in["text"], in["necessity"] = "GENERAL", "OBSERVED_FACT", enough, enough
	case "declineToContribute":
		if access.ConvenesIn(by, contract.ForumKindInfohusCase) {
			in["onBehalfOfInvitationId"], in["onBehalf"] = r.get("invitation", by), onBehalf
		}
	case "confirmContribution":
		in["contributionId"] = r.get("contribution", by)
	case "correctContribution":
		in["contributionId"], in["text"] = r.get("contribution", by), enough
	case "disclose":
		in = map[string]any{"matterId": r.id, "toOrganisationId": r.get("to", by), "contributionIds": []any{r.get("contribution", by)}, "legalBasis": "RPL_115_1_1", "purpose": "COORDINATED_PREVENTION", "necessity": enough}
	case "withdrawDisclosure":
		in = map[string]any{"matterId": r.id, "disclosureId": r.get("disclosure", by)}
	case "beginAnalysis":
		in = versioned
	case "writeAnalysis":
		in["dimension"], in["column"], in["dontKnow"] = "FAMILY", "RISK", true
	case "saveAssessment":
		in = versioned
		in["overall"], in["speaksAgainst"] = enough, enough
	case "recommend":
		in = versioned
		in["text"], in["measures"] = enough, []any{"MENTOR"}
	case "decide":
		in["outcome"], in["text"], in["legalBasis"], in["decidedOn"] = "FOLLOWS", enough, "Barnets lov", "2026-11-20"
	case "offerMeasure":
		in = map[string]any{"matterId": r.id, "kind": "COUNSELLING", "goal": enough, "startDueOn": "2026-12-01", "reviewOn": "2027-02-01"}
	case "recordReview":
		in = versioned
		in["outcome"], in["note"], in["changeSinceLast"], in["nextReviewOn"] = "CONTINUE", enough, enough, "2027-02-01"
	case "closeMatter":
		in = versioned
		in["reason"], in["note"], in["citizenTold"], in["reporterTold"] = "GOALS_REACHED", enough, true, true
	case stage.BothClose, "withdrawClosing":
		in = versioned
	case "recordAfterCheck":
		in["afterCheckId"], in["reopen"], in["reason"] = r.get("check", by), false, enough
	case "recordMatterInformed":
		in["who"], in["on"] = "CITIZEN", "2026-11-20"
	case "recuse":
		in = map[string]any{"itemId": r.get("item", by), "reason": enough}
	default:
		return nil
	}
	return in
}
