package inquiry_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/ent/datakey"
	"infohus/ent/disclosure"
	"infohus/ent/outboxevent"
	"infohus/ent/timelineevent"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/inquiry"
	"infohus/internal/page"
	"infohus/internal/retention"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	number = "730514-4521" // belongs to nobody
	why    = "Familien er lige flyttet, og skolen kender ikke drengen endnu."
	known  = "Vi lukkede en bekymring for fem måneder siden."
)

func raise(x *worktest.World) uuid.UUID {
	x.T.Helper()
	defer x.Clock.Advance(time.Minute)
	cpr := number
	return worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
		return concern.Raise(ctx, w, contract.RaiseConcernInput{
			Person:     &contract.PersonInput{Name: "Jonas Prøvesen", Cpr: &cpr},
			Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Han tegnede et våben."}}, ParentsKnow: contract.ParentsKnowNo,
		})
	}).Concern
}

func question(id uuid.UUID) contract.AskMunicipalityInput {
	return contract.AskMunicipalityInput{
		ID: id, OrganisationID: demo.OrganisationID("albertslund"), Necessity: why, LegalBasis: contract.LegalBasisRpl115_1_1,
		Fields: []contract.InquiryField{contract.InquiryFieldBirthDate, contract.InquiryFieldCpr, contract.InquiryFieldCpr},
	}
}

func do[I any](x *worktest.World, as, name string, in I, command func(context.Context, *work.Scope, I) (uuid.UUID, error)) (uuid.UUID, error) {
	defer x.Clock.Advance(time.Minute)
	return worktest.Do(x.As(as), x, name, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return command(ctx, w, in) })
}

func ask(x *worktest.World, as string, in contract.AskMunicipalityInput) error {
	_, err := do(x, as, "askMunicipality", in, concern.AskMunicipality)
	return err
}

func answer(x *worktest.World, as string, in contract.AnswerMunicipalityInput) error {
	_, err := do(x, as, "answerMunicipality", in, inquiry.Answer)
	return err
}

func incoming(x *worktest.World, as string) (items []*contract.IncomingInquiry) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{First: 25}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: inquiry.ListName})
		require.NoError(x.T, err)
		p, err := inquiry.List(ctx, w, win)
		require.NoError(x.T, err)
		items = p.Items
	})
	return items
}

func outgoing(x *worktest.World, as string, id uuid.UUID) (list []*contract.Inquiry) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		if v, err := concern.View(ctx, w, id, work.All); !fault.Is(err, fault.NotFound) {
			require.NoError(x.T, err)
			list = v.Inquiries
		}
	})
	return list
}

func tasks(x *worktest.World, as string, kind contract.DeskTaskKind) (found []*contract.DeskTask) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		for _, t := range d.Tasks {
			if t.Kind == kind {
				found = append(found, t)
			}
		}
	})
	return found
}

func refused(t *testing.T, err error, kind fault.Kind, reason string) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, [2]string{kind.Code(), reason}, [2]string{fault.Of(err).Kind.Code(), fault.Of(err).Reason}, "%v", err)
}

func told() contract.AnswerMunicipalityInput {
	text, basis, necessity := known, contract.LegalBasisRpl115_1_1, "Uden det begynder de forfra."
	return contract.AnswerMunicipalityInput{Answer: contract.InquiryAnswerKnownTell, Text: &text, LegalBasis: &basis, Necessity: &necessity}
}

// TestAskAndTell: a question with identity reaches T&K of the other municipality
// and nobody else, and what it tells reaches T&K that asked; each has a row in the
// ledger and a line in the log of both.
func TestAskAndTell(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		require.NoError(t, ask(x, "tk", question(id)))

		q := incoming(x, "tknabo")
		require.Len(t, q, 1)
		require.Equal(t, []any{"Jonas Prøvesen", why, "Ishøj Kommune", true}, []any{q[0].Name, q[0].Necessity, q[0].Asking, q[0].CanAnswer})
		require.NotNil(t, q[0].CprMasked)
		require.Equal(t, calendar.NewDate(2014, time.May, 13), *q[0].BirthDate)
		for _, other := range []string{"tk", "broendby.tk", "politi", "albertslund.cbf", "borgmester.albertslund", "dpo", "admin", "skole"} {
			require.Empty(t, incoming(x, other), other)
			refused(t, answer(x, other, contract.AnswerMunicipalityInput{ID: q[0].ID, Answer: contract.InquiryAnswerNothingToTell}), fault.NotFound, "")
		}
		sent := outgoing(x, "tk2", id)
		require.Len(t, sent, 1)
		require.Equal(t, q[0].Reference, sent[0].Reference)
		require.Nil(t, sent[0].Answer)
		require.Equal(t, []contract.InquiryField{contract.InquiryFieldBirthDate, contract.InquiryFieldCpr}, sent[0].Fields)
		require.Empty(t, outgoing(x, "tknabo", id), "the concern is not theirs")

		task := tasks(x, "albertslund.tk2", contract.DeskTaskKindAnswerInquiry)
		require.Len(t, task, 1)
		require.Equal(t, []any{q[0].Reference, q[0].ID, q[0].DueOn}, []any{task[0].Reference, task[0].RecordID, *task[0].DueOn})
		require.Empty(t, tasks(x, "tk", contract.DeskTaskKindAnswerInquiry))

		shown, err := do(x, "tknabo", "revealInquiryCpr", contract.RevealInquiryCprInput{ID: q[0].ID, Reason: "Søger i vores egne sager."}, inquiry.RevealCPR)
		require.NoError(t, err)
		x.Read("tknabo", func(ctx context.Context, w *work.Scope) {
			digits, err := inquiry.CPR(ctx, w, shown)
			require.NoError(t, err)
			require.Equal(t, number, *digits)
		})
		_, err = do(x, "tknabo", "revealInquiryCpr", contract.RevealInquiryCprInput{ID: q[0].ID, Reason: "kort"}, inquiry.RevealCPR)
		refused(t, err, fault.Invalid, "")

		in := told()
		in.ID = q[0].ID
		for range 20 {
			both := in
			both.Answer = contract.InquiryAnswerNothingToTell
			err := answer(x, "tknabo", both)
			refused(t, err, fault.Invalid, "")
			require.Equal(t, "text", fault.Of(err).Field, "the same mistake is named each time")
		}
		require.NoError(t, answer(x, "tknabo", in))
		sent = outgoing(x, "tk", id)
		require.Equal(t, []any{contract.InquiryAnswerKnownTell, known}, []any{*sent[0].Answer, *sent[0].Text})
		require.Len(t, tasks(x, "tk", contract.DeskTaskKindInquiryAnswered), 1)
		require.Empty(t, tasks(x, "tk2", contract.DeskTaskKindInquiryAnswered), "who asked reads it")
		require.Empty(t, tasks(x, "tknabo", contract.DeskTaskKindAnswerInquiry))
		refused(t, answer(x, "albertslund.tk2", in), fault.Conflict, "ANSWERED")

		rows := x.DB.Client.Disclosure.Query().Where(disclosure.ConcernID(id)).Order(disclosure.ByDecidedAt()).AllX(x.System())
		require.Len(t, rows, 2)
		require.Equal(t, []string{"NAME", "BIRTH_DATE", "CPR"}, rows[0].Fields)
		require.Equal(t, []any{demo.OrganisationID("tk"), demo.OrganisationID("albertslund-tk"), demo.GrantID("tk")}, []any{rows[0].FromID, rows[0].ToID, rows[0].DecidedByID})
		require.Equal(t, []any{demo.OrganisationID("albertslund-tk"), demo.OrganisationID("tk"), demo.GrantID("tknabo"), []string{"ANSWER"}}, []any{rows[1].FromID, rows[1].ToID, rows[1].DecidedByID, rows[1].Fields})
		for _, operation := range []string{"askMunicipality", "answerMunicipality"} {
			for _, controller := range []string{demo.Home, "albertslund"} {
				n := x.DB.Client.AuditEntry.Query().Where(auditentry.Operation(operation), auditentry.ControllerID(demo.OrganisationID(controller)), auditentry.Decision("ALLOWED")).CountX(x.System())
				require.Equal(t, 1, n, "%s in the log of %s", operation, controller)
			}
		}
		require.Positive(t, x.DB.Client.OutboxEvent.Query().Where(outboxevent.ObjectID(q[0].ID), outboxevent.UserID(demo.UserID("tknabo"))).CountX(x.System()), "who is asked hears")
		require.Zero(t, x.DB.Client.OutboxEvent.Query().Where(outboxevent.ObjectID(q[0].ID), outboxevent.UserIDIsNil()).CountX(x.System()), "nobody else hears")
	})
}

// aftermath is all that the side that asked has of an answer: what it is shown, its
// signals, its lines in the log, its notices and what the concern says of it; without
// the ids and instants that differ between any two.
type aftermath struct {
	View    contract.Inquiry
	Signals []ent.OutboxEvent
	Log     []ent.AuditEntry
	Notices []contract.DeskTask
	Lines   []string
	Ledger  int
}

func after(x *worktest.World, concern, question uuid.UUID, since time.Time) (a aftermath) {
	x.T.Helper()
	db, sys := x.DB.Client, x.System()
	a.View = *outgoing(x, "tk", concern)[0]
	a.View.ID, a.View.Reference, a.View.AskedAt, a.View.AnsweredAt = uuid.Nil, "", time.Time{}, nil
	for _, e := range db.OutboxEvent.Query().Where(outboxevent.AtGTE(since), outboxevent.Or(outboxevent.UserIDIsNil(), outboxevent.UserID(demo.UserID("tk")), outboxevent.UserID(demo.UserID("tk2")))).Order(outboxevent.ByID()).AllX(sys) {
		require.Contains(x.T, []uuid.UUID{concern, question}, e.ObjectID)
		a.Signals = append(a.Signals, ent.OutboxEvent{Kind: e.Kind, UserID: e.UserID, ActorID: e.ActorID, Parts: e.Parts, BelowKind: e.BelowKind, OrganisationID: e.OrganisationID})
	}
	for _, e := range db.AuditEntry.Query().Where(auditentry.Operation("answerMunicipality"), auditentry.ControllerID(demo.OrganisationID(demo.Home)), auditentry.AtGTE(since)).Order(auditentry.ByAt(), auditentry.ByID()).AllX(sys) {
		for _, r := range e.Records {
			require.Contains(x.T, []string{"inquiry:" + question.String(), "concern:" + concern.String()}, r)
		}
		a.Log = append(a.Log, ent.AuditEntry{Kind: e.Kind, Operation: e.Operation, UserID: e.UserID, GrantID: e.GrantID, Role: e.Role, OrganisationID: e.OrganisationID, Parts: e.Parts, Purpose: e.Purpose, Decision: e.Decision, Records: make([]string, len(e.Records))})
	}
	for _, as := range []string{"tk", "tk2"} {
		for _, kind := range contract.AllDeskTaskKind {
			for _, task := range tasks(x, as, kind) {
				if task.RecordID == concern || task.RecordID == question {
					task.ID, task.RecordID, task.Reference, task.DueAt = uuid.Nil, uuid.Nil, "", nil
					a.Notices = append(a.Notices, *task)
				}
			}
		}
	}
	for _, e := range db.TimelineEvent.Query().Where(timelineevent.ConcernID(concern), timelineevent.HappenedAtGTE(since)).Order(timelineevent.ByHappenedAt(), timelineevent.ByID()).AllX(sys) {
		a.Lines = append(a.Lines, e.What)
	}
	a.Ledger = db.Disclosure.Query().Where(disclosure.ConcernID(concern), disclosure.DecidedAtGTE(since)).CountX(sys)
	return a
}

// TestNoIsNothing: to the side that asked a no and a nothing are the same: what it is
// shown, to the last field, what it hears, its log, its notices.
func TestNoIsNothing(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		var seen []aftermath
		for _, a := range []contract.InquiryAnswer{contract.InquiryAnswerNothingToTell, contract.InquiryAnswerDeclined} {
			id := raise(x)
			require.NoError(t, ask(x, "tk", question(id)))
			q, since := incoming(x, "tknabo")[0], x.Clock.Now()
			require.NoError(t, answer(x, "tknabo", contract.AnswerMunicipalityInput{ID: q.ID, Answer: a}))
			require.Equal(t, a, *incoming(x, "tknabo")[0].Answer, "its own side keeps which")
			seen = append(seen, after(x, id, q.ID, since))
		}
		require.Equal(t, seen[0], seen[1])
		require.NotEmpty(t, seen[0].Signals)
		require.Len(t, seen[0].Log, 1)
		require.NotEmpty(t, seen[0].Notices)
		require.Zero(t, seen[0].Ledger, "only the question passed")
		require.Equal(t, contract.InquiryAnswerNothingToTell, *seen[1].View.Answer)
		require.Nil(t, seen[1].View.Text)
	})
}

// TestRefused: what may not be asked or answered.
func TestRefused(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		with := func(change func(*contract.AskMunicipalityInput)) contract.AskMunicipalityInput {
			in := question(id)
			change(&in)
			return in
		}
		refused(t, ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.Necessity = " " })), fault.Invalid, "")
		refused(t, ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.LegalBasis = contract.LegalBasisRpl115_1_2 })), fault.Invalid, "")
		refused(t, ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.LegalBasis = contract.LegalBasisGeneral })), fault.Invalid, "")
		for _, of := range []uuid.UUID{demo.OrganisationID(demo.Home), demo.OrganisationID("albertslund-tk"), demo.OrganisationID("politi"), uuid.New()} {
			err := ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.OrganisationID = of }))
			refused(t, err, fault.Invalid, "")
			require.Equal(t, "organisationId", fault.Of(err).Field)
		}
		for _, other := range []string{"tknabo", "politi", "cbf", "skole", "dpo", "admin", "leder"} {
			refused(t, ask(x, other, question(id)), fault.NotFound, "")
		}
		refused(t, ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.ID = uuid.New() })), fault.NotFound, "")
		require.NoError(t, ask(x, "tk", question(id)))
		refused(t, ask(x, "tk2", question(id)), fault.Conflict, "ALREADY_ASKED")
		require.NoError(t, ask(x, "tk", with(func(in *contract.AskMunicipalityInput) { in.OrganisationID = demo.OrganisationID("broendby") })), "another municipality may be asked too")

		q := incoming(x, "tknabo")[0]
		for _, leave := range []func(*contract.AnswerMunicipalityInput){
			func(in *contract.AnswerMunicipalityInput) { in.Text = nil },
			func(in *contract.AnswerMunicipalityInput) { in.LegalBasis = nil },
			func(in *contract.AnswerMunicipalityInput) { in.Necessity = nil },
			func(in *contract.AnswerMunicipalityInput) { in.Answer = contract.InquiryAnswerDeclined },
		} {
			in := told()
			in.ID = q.ID
			leave(&in)
			refused(t, answer(x, "tknabo", in), fault.Invalid, "")
		}
		refused(t, answer(x, "tknabo", contract.AnswerMunicipalityInput{ID: uuid.New(), Answer: contract.InquiryAnswerDeclined}), fault.NotFound, "")

		_, err := do(x, "tk", "begin", contract.ConcernCommandInput{ID: id, Version: 1}, concern.Begin)
		require.NoError(t, err)
		_, err = do(x, "tk", "assess", contract.RecordCoordinatorAssessmentInput{ID: id, Version: 2, Outcome: contract.AssessmentOutcomeUnfounded, Reason: "Et spil."}, concern.Assess)
		require.NoError(t, err)
		refused(t, ask(x, "tk", question(id)), fault.Conflict, "STAGE")
	})
}

// TestEnds: what the asked side holds is out of its reach after the last day, by
// the query and not by the job, and then erased; with the concern all of it goes.
func TestEnds(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		require.NoError(t, ask(x, "tk", question(id)))
		q := incoming(x, "tknabo")[0]
		in := told()
		in.ID = q.ID
		require.NoError(t, answer(x, "tknabo", in))
		until := incoming(x, "tknabo")[0].KeptUntil
		require.Equal(t, calendar.Today(x.Clock.Now()).AddDays(30), until)

		x.Clock.Set(until.End().Add(-time.Minute))
		run(t, x)
		require.Len(t, incoming(x, "tknabo"), 1, "its last day belongs to it")
		x.Clock.Set(until.End().Add(time.Minute))
		require.Empty(t, incoming(x, "tknabo"), "before the job has run")
		refused(t, answer(x, "tknabo", in), fault.NotFound, "")
		require.Equal(t, 1, run(t, x).Inquiries)
		row := x.DB.Client.Inquiry.GetX(x.System(), q.ID)
		require.Equal(t, []int{0, 0, 0, 0, 0}, []int{len(row.Name), len(row.Cpr), len(row.BirthDate), len(row.Necessity), len(row.Told)})
		require.False(t, x.DB.Client.DataKey.Query().Where(datakey.ID(q.ID)).ExistX(x.System()))
		require.Equal(t, known, *outgoing(x, "tk", id)[0].Text, "the answer stays with the concern")
		require.Equal(t, 1, x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindErasure), auditentry.ControllerID(demo.OrganisationID("albertslund"))).CountX(x.System()))

		// Nobody answers this one; it ends after the last day for an answer, or with the concern.
		require.NoError(t, ask(x, "tk", question(id)))
		second := incoming(x, "tknabo")[0]
		_, err := do(x, "tk", "begin", contract.ConcernCommandInput{ID: id, Version: 1}, concern.Begin)
		require.NoError(t, err)
		_, err = do(x, "tk", "assess", contract.RecordCoordinatorAssessmentInput{ID: id, Version: 2, Outcome: contract.AssessmentOutcomeUnfounded, Reason: "Et spil."}, concern.Assess)
		require.NoError(t, err)
		require.Empty(t, incoming(x, "tknabo"), "judged unfounded: nobody needs the answer")
		in.ID = second.ID
		refused(t, answer(x, "tknabo", in), fault.NotFound, "")
		require.NoError(t, x.Change(x.As("tk"), "due", func(ctx context.Context, w *work.Scope) error {
			return w.Concern.UpdateOneID(id).SetEraseOn(w.Today()).Exec(ctx)
		}))
		run(t, x)
		require.Empty(t, incoming(x, "tknabo"))
		require.Zero(t, x.DB.Client.Inquiry.Query().CountX(x.System()))
		require.False(t, x.DB.Client.DataKey.Query().Where(datakey.ID(second.ID)).ExistX(x.System()))
	})
}

func run(t *testing.T, x *worktest.World) retention.Counts {
	t.Helper()
	c, err := retention.Run(context.Background(), x.Log)
	require.NoError(t, err)
	return c
}
