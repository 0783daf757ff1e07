package opening

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/auditentry"
	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/ent/municipality"
	entnotification "infohus/ent/notification"
	"infohus/ent/organisation"
	"infohus/ent/recusal"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// record is what an opening is about.
type record struct {
	kind, reference                      string
	id, person, municipality, controller uuid.UUID
	// shut in an emergency: frozen, restricted, or of PSP.
	shut bool
	// out of reach: its day of erasure has come.
	gone bool
}

// gone: from the day of its erasure nothing reaches a closed record.
func gone(w *work.Scope, closed *time.Time, on *calendar.Date) bool {
	return closed != nil && on != nil && !w.Now.Before(on.Start())
}

// find looks past the row rule: what it finds goes to mayOpen, and to nobody else.
// That it was tried is logged with the record.
func find(ctx context.Context, w *work.Scope, number string) (r record, err error) {
	sys := system.Context(ctx, "find a record to open")
	if r, err = lookUp(sys, w, number); err != nil {
		return r, fault.From("opening.find", err)
	}
	w.Saw(r.kind, r.id)
	r.controller, err = w.Organisation.Query().Where(organisation.KindEQ(contract.OrganisationKindMunicipality), organisation.MunicipalityID(r.municipality), organisation.ControllerIDIsNil()).OnlyID(sys)
	return r, fault.From("opening.find", err)
}

func lookUp(ctx context.Context, w *work.Scope, number string) (record, error) {
	c, err := w.Concern.Query().Where(entconcern.Reference(number), entconcern.ErasedAtIsNil()).Only(ctx)
	if err == nil {
		return record{kind: reach.KindConcern, id: c.ID, person: c.PersonID, municipality: c.MunicipalityID, reference: c.Reference, shut: c.FrozenAt != nil || c.RestrictedAt != nil, gone: gone(w, c.ClosedAt, c.EraseOn)}, nil
	}
	if !ent.IsNotFound(err) {
		return record{}, err
	}
	n, err := w.Notification.Query().Where(entnotification.Reference(number), entnotification.ErasedAtIsNil()).Only(ctx)
	if err == nil {
		return record{kind: reach.KindNotification, id: n.ID, person: n.PersonID, municipality: n.MunicipalityID, reference: n.Reference}, nil
	}
	if !ent.IsNotFound(err) {
		return record{}, err
	}
	m, err := w.Matter.Query().Where(entmatter.Reference(number), entmatter.ErasedAtIsNil()).Only(ctx)
	if err != nil {
		return record{}, err
	}
	return record{
		kind: reach.KindMatter, id: m.ID, person: m.PersonID, municipality: m.MunicipalityID, reference: m.Reference,
		shut: m.FrozenAt != nil || m.RestrictedAt != nil || m.ForumKind == contract.ForumKindPsp, gone: gone(w, m.ClosedAt, m.EraseOn),
	}, nil
}

// mayOpen: an inspection goes to the records of the own controller; an emergency
// to those of the own municipality or police district, of a kind that the role
// could ever see, unless they are shut or the viewer is recused from a matter of the person.
func mayOpen(ctx context.Context, w *work.Scope, kind contract.OpeningKind, r record) (bool, error) {
	switch {
	case r.gone:
		return false, nil
	case kind == contract.OpeningKindInspection:
		return w.Viewer.ControllerID == r.controller, nil
	case r.shut, access.EmergencyParts(w.Viewer.Role, r.kind) == 0:
		return false, nil
	}
	sys := system.Context(ctx, "whether a record may be opened in an emergency")
	if at := w.Viewer.MunicipalityID; at != nil {
		if *at != r.municipality {
			return false, nil
		}
	} else if there, err := w.Municipality.Query().Where(municipality.ID(r.municipality), municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID)).Exist(sys); err != nil || !there {
		return false, fault.From("opening.mayOpen", err)
	}
	matters, err := w.Matter.Query().Where(entmatter.PersonID(r.person)).IDs(sys)
	if err != nil {
		return false, fault.From("opening.mayOpen", err)
	}
	recused, err := w.Recusal.Query().Where(recusal.MatterIDIn(matters...), recusal.HasGrantWith(rolegrant.UserID(w.Viewer.UserID))).Exist(sys)
	return !recused, fault.From("opening.mayOpen", err)
}

// notGuessing: after a number of openings that failed within an hour no more are
// tried, so that numbers are not found by guessing. Each stands in the log.
func notGuessing(ctx context.Context, w *work.Scope) (failed int, err error) {
	failed, err = w.AuditEntry.Query().Where(auditentry.UserID(w.Viewer.UserID), auditentry.AtGT(w.Now.Add(-time.Hour)), auditentry.KindEQ(contract.AuditKindRefusal),
		auditentry.Operation("openRecord"), auditentry.Decision(fault.NotFound.Code())).Count(system.Context(ctx, "how often somebody tried to open what is not there"))
	if err != nil {
		return 0, fault.From("opening.notGuessing", err)
	}
	if failed >= w.Settings.FailedOpenings {
		return failed, fault.New(fault.Limit, "For mange forkerte numre på en time. Ring til den, der er ansvarlig for sagen.")
	}
	return failed, nil
}

// officers are the data protection officers of a controller, today.
func officers(ctx context.Context, w *work.Scope, controller uuid.UUID) (map[uuid.UUID]bool, error) {
	sys := system.Context(ctx, "who are the data protection officers")
	rows, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(contract.RoleDpo), rolegrant.HasUserWith(user.Active(true)), rolegrant.HasOrganisationWith(organisation.Or(organisation.ID(controller), organisation.ControllerID(controller)))).All(sys)
	if err != nil {
		return nil, fault.From("opening.officers", err)
	}
	heard := map[uuid.UUID]bool{}
	for _, g := range rows {
		heard[g.UserID] = true
	}
	return heard, nil
}
