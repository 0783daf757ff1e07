package concern

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/municipality"
	"infohus/ent/networkdistrict"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/notification"
	"infohus/internal/numbering"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/submission"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// Raised is what a concern became: ids only. Concern and Notification are for
// the program; the reporter is shown the submissions.
type Raised struct {
	Concern                uuid.UUID
	Submission             uuid.UUID
	Notification           *uuid.UUID
	NotificationSubmission *uuid.UUID
}

// Raise sends a concern about one person to T&K of the sender's municipality;
// the state and the region name the network district it belongs to. With
// AlsoNotify it goes to child services as well, as a notification of its own,
// and both statutory clocks start now (barnets lov §§ 133, 136-137): telling
// T&K never replaces the duty to notify.
//
// T&K assesses it within the configured working days (default 5, a working
// default); an acute one on the day it came. The statements carry no name of
// their writer and the timeline none either: the reporter is sealed.
//
// Faults: Forbidden for roles that do not report; Invalid on fields of the
// input, on "districtId" for a district elsewhere, and on "alsoNotify" for
// somebody not known to be under 18.
func Raise(ctx context.Context, w *work.Scope, in contract.RaiseConcernInput) (Raised, error) {
	var out Raised
	if !reach.In(w.Viewer.Role, contract.AudienceReporters) {
		return out, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	in, err := checked(w, in)
	if err != nil {
		return out, err
	}
	at, err := placeOf(ctx, w, in.DistrictID)
	if err != nil {
		return out, err
	}
	about, err := person.Enter(ctx, w, in.Person, at.municipality, person.ToPrevention())
	if err != nil {
		return out, err //nolint:wrapcheck // already a fault
	}
	since := person.Since(ctx, w, about.Person)
	for i, s := range in.Statements {
		if err := person.Happened(w, fmt.Sprintf("statements.%d.happenedOn", i), s.HappenedOn, since); err != nil {
			return out, err //nolint:wrapcheck // already a fault
		}
	}
	child := person.IsChildOn(person.Born(ctx, w, about.Person), w.Today())
	if is(in.AlsoNotify) && !child {
		return out, fault.Field(fault.Invalid, "alsoNotify", "Der kan kun underrettes om en person, der er under 18 år. Skriv alder, fødselsdato eller CPR-nummer.").WithReason("NOT_A_CHILD")
	}
	x, err := store(ctx, w, in, at, about, child)
	if err != nil {
		return out, err
	}
	out.Concern = x.ID
	if out.Submission, err = submission.Write(ctx, w, submission.Sent{Kind: contract.SubmissionKindConcern, ObjectID: x.ID, Reference: x.Reference, MunicipalityID: at.municipality}); err != nil {
		return out, err //nolint:wrapcheck // already a fault
	}
	if is(in.AlsoNotify) {
		told, err := toChildServices(ctx, w, in.Person, at.municipality, about)
		if err != nil {
			return out, err
		}
		n, sent, err := notification.Send(ctx, w, notification.Sending{
			Person: told.Person, Typed: told.Typed, ConcernID: &x.ID, Statements: in.Statements, Resources: in.Resources, ParentsKnow: in.ParentsKnow,
			ParentsNote: in.ParentsNote, Reporter: in.Reporter, MunicipalityID: at.municipality,
		})
		if err != nil {
			return out, err //nolint:wrapcheck // already a fault
		}
		out.Notification, out.NotificationSubmission = &n.ID, &sent
		if told.ID != about.ID {
			if err := access.SyncPerson(ctx, w, told.ID); err != nil {
				return out, fault.From("concern.Raise", err)
			}
		}
	}
	if in.DraftID != nil {
		if err := draft.Discard(ctx, w, *in.DraftID); err != nil {
			return out, err //nolint:wrapcheck // already a fault
		}
	}
	w.Saw(reach.KindConcern, x.ID)
	w.Saw(reach.KindPerson, about.ID)
	w.Because(access.PurposePrevention)
	note := ""
	if x.Acute {
		note = "ACUTE"
	}
	if err := event(ctx, w, x, timeline.Event{What: "concern.received", Note: note, Unsigned: true}); err != nil {
		return out, err
	}
	return out, derive(ctx, w, x)
}

// toChildServices is whom the notification beside a concern is about: one that child
// services know, else the same row where it was made just now, else a new one, so
// that nothing T&K knew of the child goes with it.
func toChildServices(ctx context.Context, w *work.Scope, in *contract.PersonInput, municipality uuid.UUID, about person.Entered) (person.Entered, error) {
	among, made := person.ToChildServices(), about.Typed == nil
	if made && in.Cpr == nil {
		return about, nil // nothing to match on
	}
	if made {
		among = among.Or(about.ID)
	}
	told, err := person.Enter(ctx, w, in, municipality, among)
	if err == nil && told.ID == about.ID {
		told = about
	}
	return told, err //nolint:wrapcheck // already a fault
}

// place is where a concern belongs.
type place struct {
	municipality uuid.UUID
	district     *uuid.UUID
}

// placeOf takes the district given, else the sender's own.
func placeOf(ctx context.Context, w *work.Scope, district *uuid.UUID) (place, error) {
	own := w.Viewer.MunicipalityID
	if district == nil {
		if own == nil {
			return place{}, elsewhere()
		}
		return place{municipality: *own, district: w.Viewer.NetworkDistrictID}, nil
	}
	d, err := w.NetworkDistrict.Query().Where(networkdistrict.ID(*district), networkdistrict.HasMunicipalityWith(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID))).
		Only(system.Context(ctx, "where a concern belongs"))
	if ent.IsNotFound(err) {
		return place{}, elsewhere()
	}
	if err != nil {
		return place{}, fault.From("concern.Raise", err)
	}
	if own != nil && d.MunicipalityID != *own {
		return place{}, elsewhere()
	}
	return place{municipality: d.MunicipalityID, district: &d.ID}, nil
}

func elsewhere() error {
	return fault.Field(fault.Invalid, "districtId", "Vælg det område, det handler om.")
}

func store(ctx context.Context, w *work.Scope, in contract.RaiseConcernInput, at place, about person.Entered, child bool) (*ent.Concern, error) {
	number, err := numbering.Draw(ctx, w, reference.Concern)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Concern, id)
	row := w.Concern.Create().SetID(id).SetReference(number).SetMunicipalityID(at.municipality).SetNillableNetworkDistrictID(at.district).
		SetPersonID(about.ID).SetStage(contract.ConcernStageReceived).SetSource(source(in.Source, w.Viewer.OrganisationKind)).
		SetTheme(*in.Theme).SetNillableType(in.Type).SetAcute(is(in.Acute)).SetChild(child).
		SetReceivedAt(w.Now).SetDueAt(assessmentDue(w, is(in.Acute))).
		SetWhereItHappened(box.SealOpt(table, "where_it_happened", id, in.WhereItHappened)).
		SetResources(box.SealOpt(table, "resources", id, in.Resources)).
		SetTrustedAdults(box.SealOpt(table, "trusted_adults", id, in.TrustedAdults)).
		SetParentsKnow(in.ParentsKnow).SetParentsNote(box.SealOpt(table, "parents_note", id, in.ParentsNote))
	if t := about.Typed; t != nil {
		row.SetTypedName(box.Seal(table, "typed_name", id, t.Name)).SetTypedSchool(box.SealOpt(table, "typed_school", id, &t.School)).
			SetTypedAddress(box.SealOpt(table, "typed_address", id, &t.Address)).SetTypedProtected(t.Protected)
	}
	x, err := row.Save(ctx)
	if err != nil {
		return nil, fault.From("concern.Raise", err)
	}
	rows := make([]*ent.StatementCreate, 0, len(in.Statements))
	for _, s := range in.Statements {
		rows = append(rows, statementRow(w, box, id, s))
	}
	if err := w.Statement.CreateBulk(rows...).Exec(ctx); err != nil {
		return nil, fault.From("concern.Raise", err)
	}
	return x, storeReporter(ctx, w, box, id, in.Reporter)
}

// assessmentDue: the end of the last working day for T&K's own assessment, or
// of the day itself for an acute concern.
func assessmentDue(w *work.Scope, acute bool) time.Time {
	if acute {
		return w.Today().End()
	}
	return workingDays(w, w.Settings.AssessmentWorkingDays).End()
}

func workingDays(w *work.Scope, n int) calendar.Date {
	return w.Settings.Calendar.AddWorkingDays(w.Today(), n)
}

func statementRow(w *work.Scope, box vault.Box, concern uuid.UUID, s *contract.StatementInput) *ent.StatementCreate {
	id := uuid.New()
	row := w.Statement.Create().SetID(id).SetConcernID(concern).SetKind(s.Kind).SetText(box.Seal(statements, "text", id, s.Text)).
		SetSource(box.SealOpt(statements, "source", id, s.Source)).SetApproximate(is(s.Approximate)).SetNotedAt(w.Now)
	if s.HappenedOn != nil {
		row.SetHappenedOn(*s.HappenedOn)
	}
	return row
}

// storeReporter keeps who reported, sealed. A name stands only where that is
// somebody else than the writer, who is known by the user row.
func storeReporter(ctx context.Context, w *work.Scope, box vault.Box, concern uuid.UUID, in *contract.ReporterInput) error {
	id := uuid.New()
	row := w.Reporter.Create().SetID(id).SetConcernID(concern).SetUserID(w.Viewer.UserID).SetOrganisationID(w.Viewer.OrganisationID).
		SetPhone(box.SealOpt(reporters, "phone", id, in.Phone)).SetBestTime(box.SealOpt(reporters, "best_time", id, in.BestTime)).
		SetLeaderInformed(is(in.LeaderInformed)).SetWishUnnamed(is(in.WishUnnamed)).SetWishReason(box.SealOpt(reporters, "wish_reason", id, in.WishReason))
	if in.Name != nil {
		row.SetName(box.Seal(reporters, "name", id, *in.Name))
	}
	return fault.From("concern.Raise", row.Exec(ctx))
}
