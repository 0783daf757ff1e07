package inquiry

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/inquiry"
	entorganisation "infohus/ent/organisation"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "incomingInquiries/asked_at/desc"

// OfConcerns returns what was asked for concerns, newest first, in four
// statements. The units of the concerns are loaded already.
func OfConcerns(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Inquiry, error) {
	found := make(map[uuid.UUID][]*contract.Inquiry, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := w.Inquiry.Query().Where(inquiry.ConcernIDIn(ids...), inquiry.FromID(w.Viewer.OrganisationID)).Order(inquiry.ByAskedAt(sql.OrderDesc()), inquiry.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("inquiry.OfConcerns", err)
	}
	names, offices, err := named(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	for _, q := range rows {
		w.Saw(reach.KindInquiry, q.ID)
		found[q.ConcernID] = append(found[q.ConcernID], &contract.Inquiry{
			ID: q.ID, Reference: q.Reference, Asked: offices[q.ToID], AskedBy: names[q.AskedByID].Name, AskedAt: q.AskedAt, DueOn: q.DueOn, LegalBasis: q.LegalBasis, Fields: fields(q),
			Answer: outside(q.Answer), AnsweredAt: q.AnsweredAt, Text: w.Vault.Box(ctx, q.ConcernID).OpenOpt(table, inquiry.FieldText, q.ID, q.Text),
		})
	}
	return found, nil
}

// outside is an answer as the side that asked gets it: a no is a nothing.
func outside(a *contract.InquiryAnswer) *contract.InquiryAnswer {
	if a == nil || *a == contract.InquiryAnswerKnownTell {
		return a
	}
	nothing := contract.InquiryAnswerNothingToTell
	return &nothing
}

func fields(q *ent.Inquiry) []contract.InquiryField {
	list := make([]contract.InquiryField, 0, len(q.Fields))
	for _, f := range q.Fields {
		list = append(list, contract.InquiryField(f))
	}
	return list
}

// named are the people and municipalities of rows, in three statements.
func named(ctx context.Context, w *work.Scope, rows []*ent.Inquiry) (map[uuid.UUID]people.Name, map[uuid.UUID]string, error) {
	var grants, offices []uuid.UUID
	for _, q := range rows {
		grants = people.Opt(append(grants, q.AskedByID), q.AnsweredByID)
		offices = append(offices, q.FromID, q.ToID)
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	places, err := authorities(ctx, w, offices)
	return names, places, err
}

// authorities names each office's municipality: an office has the same name in several.
func authorities(ctx context.Context, w *work.Scope, offices []uuid.UUID) (map[uuid.UUID]string, error) {
	rows, err := w.Organisation.Query().Where(entorganisation.IDIn(offices...)).All(system.Context(ctx, "names of organisations"))
	if err != nil {
		return nil, fault.From("inquiry.authorities", err)
	}
	var controllers []uuid.UUID
	for _, o := range rows {
		controllers = append(controllers, organisation.Controller(o))
	}
	names, err := organisation.Names(ctx, w, controllers...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	of := make(map[uuid.UUID]string, len(rows))
	for _, o := range rows {
		of[o.ID] = names[organisation.Controller(o)]
	}
	return of, nil
}

// List of what the viewer's office is asked, newest first, in a fixed number of statements.
func List(ctx context.Context, w *work.Scope, win page.Window) (page.Page[*contract.IncomingInquiry], error) {
	q := w.Inquiry.Query().Where(inquiry.ToID(w.Viewer.OrganisationID), inquiry.ForgottenAtIsNil()).Order(inquiry.ByAskedAt(sql.OrderDesc()), inquiry.ByID(sql.OrderDesc())).Limit(win.Limit())
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(inquiry.AskedAtLTE(at), inquiry.Or(inquiry.AskedAtLT(at), inquiry.IDLT(id)))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return page.Page[*contract.IncomingInquiry]{}, fault.From("inquiry.List", err)
	}
	w.Because(purpose)
	cut := page.Cut(win, rows, func(q *ent.Inquiry) page.Cursor { return page.AtTime(q.AskedAt, q.ID) })
	items, err := views(ctx, w, cut.Items)
	return page.Page[*contract.IncomingInquiry]{Items: items, HasNext: cut.HasNext, End: cut.End}, err
}

// Cursor of a question in List.
func Cursor(q *contract.IncomingInquiry) page.Cursor { return page.AtTime(q.AskedAt, q.ID) }

// View shows one that the viewer's office is asked. Faults: NotFound.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, _ work.Want) (*contract.IncomingInquiry, error) {
	q, err := incoming(ctx, w, id)
	if err != nil {
		return nil, err
	}
	list, err := views(ctx, w, []*ent.Inquiry{q})
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

func views(ctx context.Context, w *work.Scope, rows []*ent.Inquiry) ([]*contract.IncomingInquiry, error) {
	names, offices, err := named(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	units := make([]uuid.UUID, 0, len(rows))
	for _, q := range rows {
		units = append(units, q.ID)
	}
	w.Vault.Load(ctx, units...)
	list := make([]*contract.IncomingInquiry, 0, len(rows))
	for _, q := range rows {
		w.Saw(reach.KindInquiry, q.ID)
		w.SawParts(reach.Identity)
		box := w.Vault.Box(ctx, q.ID)
		v := &contract.IncomingInquiry{
			ID: q.ID, Reference: q.Reference, Asking: offices[q.FromID], AskedBy: names[q.AskedByID].Name, AskedAt: q.AskedAt, DueOn: q.DueOn, LegalBasis: q.LegalBasis,
			Necessity: box.Open(table, inquiry.FieldNecessity, q.ID, q.Necessity), Name: box.Open(table, inquiry.FieldName, q.ID, q.Name),
			Answer: q.Answer, AnsweredAt: q.AnsweredAt, AnsweredBy: people.Of(names, q.AnsweredByID), AnswerBasis: q.AnswerBasis,
			Text: box.OpenOpt(table, inquiry.FieldTold, q.ID, q.Told), KeptUntil: q.KeptUntil, CanAnswer: q.AnsweredAt == nil,
		}
		if born, err := calendar.ParseDate(box.Open(table, inquiry.FieldBirthDate, q.ID, q.BirthDate)); err == nil {
			v.BirthDate = &born
		}
		if len(q.Cpr) > 0 && !box.Erased() {
			masked := cpr.Number{}.Masked()
			v.CprMasked = &masked
		}
		list = append(list, v)
	}
	return list, nil
}

// Waiting are the questions that the viewer's office has not answered.
func Waiting(w *work.Scope) *ent.InquiryQuery {
	return w.Inquiry.Query().Where(inquiry.ToID(w.Viewer.OrganisationID), inquiry.AnsweredAtIsNil(), inquiry.ForgottenAtIsNil())
}

// Answered are those that the viewer asked and that were answered.
func Answered(w *work.Scope) *ent.InquiryQuery {
	return w.Inquiry.Query().Where(inquiry.FromID(w.Viewer.OrganisationID), inquiry.AskedByID(w.Viewer.GrantID), inquiry.AnsweredAtNotNil())
}
