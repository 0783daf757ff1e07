package app_test

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/stage"
	"infohus/internal/work"
)

func measureWalk() walk[contract.MeasureStatus] {
	return walk[contract.MeasureStatus]{
		name: "measure", table: stage.Measure, commands: commandsOf(stage.Measure), stages: contract.AllMeasureStatus, make: makeMeasure, input: measureInput,
		where: func(ctx context.Context, c *ent.Client, id uuid.UUID) (contract.MeasureStatus, int) {
			x := c.Measure.GetX(ctx, id)
			return x.Status, x.Version
		},
	}
}

// makeMeasure: the caller's own authority is responsible, or else child services.
func makeMeasure(ctx context.Context, w *work.Scope, at contract.MeasureStatus, _ string, by contract.Role) (record, error) {
	m, r := openMatter(ctx, w, contract.ForumKindInfohusCase, contract.MatterStageMeasures), record{kind: reach.KindMeasure, of: map[string]uuid.UUID{}}
	roles, responsible := parties, contract.RoleChildServices
	if slices.Contains(parties, by) {
		roles, responsible = []contract.Role{by}, by
	}
	invite(ctx, w, m, roles, r.of)
	id, consent := uuid.New(), uuid.New()
	box := w.Vault.Box(ctx, m.ID)
	row := w.Measure.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(organisationOf(ctx, w, responsible)).SetKind(contract.MeasureKindMentor).SetStatus(at).SetGoal(box.Seal("measures", "goal", id, enough)).
		SetMentorID(demo.GrantID("mentor")).SetOfferedAt(w.Now).SetOfferedByID(demo.GrantID("tk")).SetStartDueOn(w.Today()).SetReviewOn(w.Today().AddDays(30))
	if at == contract.MeasureStatusActive || at == contract.MeasureStatusEnded {
		row.SetStartedOn(w.Today())
	}
	if at == contract.MeasureStatusEnded {
		row.SetEndedOn(w.Today())
	}
	row.ExecX(ctx)
	w.Consent.Create().SetID(consent).SetMatterID(m.ID).SetMeasureID(id).SetGivenBy(contract.ConsentByCitizen).SetAccepted(true).
		SetScope(box.Seal("consents", "scope", consent, enough)).SetGivenAt(w.Now).SetNotedByID(demo.GrantID("tk")).ExecX(ctx)
	r.id, r.of["consent"] = id, consent
	return r, access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // a test
}

func measureInput(command string, r record, version int, by contract.Role) map[string]any {
	in := map[string]any{"id": r.id, "version": version}
	switch command {
	case "recordConsent":
		in["by"], in["accepted"], in["scope"] = "CITIZEN", true, enough
	case "withdrawConsent":
		in["consentId"] = r.get("consent", by)
	case "startMeasure":
		in["startedOn"] = "2026-11-20"
	case "endMeasure":
		in["endedOn"], in["note"] = "2026-11-20", enough
	case "writeLogbook":
		in = map[string]any{"id": r.id, "on": "2026-11-20", "text": enough}
	default:
		return nil
	}
	return in
}

func meetingWalk() walk[contract.MeetingState] {
	return walk[contract.MeetingState]{
		name: "meeting", table: stage.Meeting, commands: commandsOf(stage.Meeting), stages: contract.AllMeetingState, make: makeMeeting, input: meetingInput,
		repeats: []string{"putOnAgenda", "moveAgendaItem", "recordAttendance", "objectToMinutes"},
		where: func(ctx context.Context, c *ent.Client, id uuid.UUID) (contract.MeetingState, int) {
			m := c.Meeting.GetX(ctx, id)
			return m.State, m.Version
		},
	}
}

// makeMeeting of Ishøj's SSP-NU, where seatEverybody lets every party conduct.
func makeMeeting(ctx context.Context, w *work.Scope, at contract.MeetingState, _ string, _ contract.Role) (record, error) {
	id, r := uuid.New(), record{kind: reach.KindMeeting, of: map[string]uuid.UUID{}}
	r.id = id
	row := w.Meeting.Create().SetID(id).SetReference(number(w, reference.Meeting)).SetForumID(demo.ForumID(contract.ForumKindSspNu, demo.Home)).SetStartsAt(w.Now).SetState(at).SetPlannedByID(demo.GrantID("tk"))
	if at == contract.MeetingStateHeld || at == contract.MeetingStateApproved {
		row.SetHeldAt(w.Now).SetMinutesFinalOn(w.Today().AddDays(7))
	}
	row.ExecX(ctx)
	// Who is invited has a seat there that lapsed.
	w.Participant.Update().Where(participant.ForumID(demo.ForumID(contract.ForumKindSspNu, demo.Home)), participant.GrantID(demo.GrantID("cbf2"))).SetLapsesAt(w.Now.AddDate(0, 0, -1)).ExecX(ctx)
	for position := 1; position <= 2; position++ {
		r.of["item"] = w.AgendaItem.Create().SetMeetingID(id).SetPosition(position).SetKind(contract.ItemKindGeneral).SetTitle("Kælderrum").SetState(contract.ItemStateDone).SetBroughtByID(demo.GrantID("tk")).SaveX(ctx).ID
	}
	return r, access.SyncMeeting(ctx, w, id) //nolint:wrapcheck // a test
}

func meetingInput(command string, r record, version int, by contract.Role) map[string]any {
	in, item := map[string]any{"id": r.id}, map[string]any{"id": r.id, "itemId": r.get("item", by)}
	switch command {
	case "putOnAgenda":
		in["kind"], in["title"] = "GENERAL", "Belysning"
	case "moveAgendaItem":
		in = item
		in["up"] = true
	case "lockAgenda", "openMeeting", "endMeeting":
		in["version"] = version
	case "inviteToMeeting":
		in["version"], in["grantId"] = version, demo.GrantID("cbf2")
	case "recordAttendance":
		in["grantId"], in["present"] = demo.GrantID("tk"), true
	case "openItem":
		in = item
	case "writeMinutes":
		in = item
		in["version"], in["text"] = 1, "Drøftet."
	case "objectToMinutes":
		in = item
		in["text"] = "Det blev ikke aftalt."
	default:
		return nil
	}
	return in
}
