package submission

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/municipality"
	"infohus/ent/rolegrant"
	entsubmission "infohus/ent/submission"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/system"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "submissions/sentAt/desc"

// View of one of the viewer's own submissions.
//
// Faults: NotFound when it is missing or another's.
func View(ctx context.Context, w *work.Scope, id uuid.UUID) (*contract.Submission, error) {
	s, err := w.Submission.Get(ctx, id)
	if err != nil {
		return nil, fault.From("submission.View", err)
	}
	views, err := views(ctx, w, s)
	if err != nil {
		return nil, err
	}
	return views[0], nil
}

// List of the viewer's own submissions, newest first.
func List(ctx context.Context, w *work.Scope, win page.Window) (page.Page[*contract.Submission], error) {
	var none page.Page[*contract.Submission]
	q := w.Submission.Query().Order(entsubmission.BySentAt(sql.OrderDesc()), entsubmission.ByID(sql.OrderDesc())).Limit(win.Limit())
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(entsubmission.Or(entsubmission.SentAtLT(at), entsubmission.And(entsubmission.SentAtEQ(at), entsubmission.IDLT(id))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return none, fault.From("submission.List", err)
	}
	cut := page.Cut(win, rows, func(s *ent.Submission) page.Cursor { return page.AtTime(s.SentAt, s.ID) })
	items, err := views(ctx, w, cut.Items...)
	if err != nil {
		return none, err
	}
	return page.Page[*contract.Submission]{Items: items, HasNext: cut.HasNext, End: cut.End}, nil
}

// Cursor of a submission in List.
func Cursor(s *contract.Submission) page.Cursor { return page.AtTime(s.SentAt, s.ID) }

func views(ctx context.Context, w *work.Scope, rows ...*ent.Submission) ([]*contract.Submission, error) {
	list := make([]*contract.Submission, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	to, err := recipients(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	var told []uuid.UUID
	for _, s := range rows {
		if len(s.Feedback) > 0 {
			told = append(told, s.ObjectID)
		}
	}
	w.Vault.Load(ctx, told...)
	for _, s := range rows {
		v := &contract.Submission{
			ID: s.ID, Reference: s.Reference, Kind: s.Kind, Status: s.Status, SentAt: s.SentAt, Recipient: to.of(s),
			ReceiptDueOn: s.ReceiptDueOn, ReceiptAt: s.ReceiptAt, FeedbackAt: s.FeedbackAt,
		}
		v.NotYetReceived, v.CallUntilReceived = to.notYetReceived(s)
		if len(s.Feedback) > 0 {
			v.Feedback = w.Vault.Box(ctx, s.ObjectID).OpenOpt(table, feedbackColumn, s.ID, s.Feedback)
		}
		w.Saw(Kind, s.ID)
		list = append(list, v)
	}
	return list, nil
}

// directory names who receives what in which municipality.
type directory struct {
	municipalities map[uuid.UUID]*ent.Municipality
	units          map[uuid.UUID]map[contract.Role]string
}

// recipients looks the names up in a fixed number of statements: the unit whose
// role takes the kind in is read from the grants, since units can be renamed.
func recipients(ctx context.Context, w *work.Scope, rows []*ent.Submission) (directory, error) {
	ctx = system.Context(ctx, "to whom something was sent")
	d := directory{municipalities: map[uuid.UUID]*ent.Municipality{}, units: map[uuid.UUID]map[contract.Role]string{}}
	seen := map[uuid.UUID]bool{}
	var places []uuid.UUID
	for _, s := range rows {
		if !seen[s.MunicipalityID] {
			seen[s.MunicipalityID] = true
			places = append(places, s.MunicipalityID)
		}
	}
	found, err := w.Municipality.Query().Where(municipality.IDIn(places...)).All(ctx)
	if err != nil {
		return d, fault.From("submission.recipients", err)
	}
	for _, m := range found {
		d.municipalities[m.ID] = m
	}
	grants, err := w.RoleGrant.Query().Where(
		rolegrant.RoleIn(contract.RoleMunicipalCoordinator, contract.RoleChildServices), rolegrant.MunicipalityIDIn(places...),
	).WithOrganisation().Order(rolegrant.ByID()).All(ctx)
	if err != nil {
		return d, fault.From("submission.recipients", err)
	}
	for _, g := range grants {
		if d.units[*g.MunicipalityID] == nil {
			d.units[*g.MunicipalityID] = map[contract.Role]string{}
		}
		if d.units[*g.MunicipalityID][g.Role] == "" && g.Edges.Organisation != nil {
			d.units[*g.MunicipalityID][g.Role] = g.Edges.Organisation.Name
		}
	}
	return d, nil
}

func (d directory) of(s *ent.Submission) string {
	role, unit := contract.RoleMunicipalCoordinator, "Tryghed og Kriminalitetsforebyggelse"
	if s.Kind == contract.SubmissionKindNotification {
		role, unit = contract.RoleChildServices, "Børn og familie"
	}
	if name := d.units[s.MunicipalityID][role]; name != "" {
		unit = name
	}
	if m := d.municipalities[s.MunicipalityID]; m != nil && !strings.Contains(unit, m.Name) {
		return unit + ", " + m.Name
	}
	return unit
}

// notYetReceived is the line that stands until child services have taken a
// notification over, and the number in it: delivery is confirmed by them, not by
// the system. The social emergency service answers day and night and comes first.
func (d directory) notYetReceived(s *ent.Submission) (line, number *string) {
	if s.Kind != contract.SubmissionKindNotification || s.Status != contract.SubmissionStatusSent {
		return nil, nil
	}
	text := "Ikke modtaget endnu"
	if m := d.municipalities[s.MunicipalityID]; m != nil {
		switch {
		case m.SocialEmergencyPhone != "":
			number = &m.SocialEmergencyPhone
		case m.AcutePhone != "":
			number = &m.AcutePhone
		}
	}
	if number != nil {
		text += " – ring " + *number
	}
	return &text, number
}
