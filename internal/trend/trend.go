package trend

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/municipality"
	"infohus/ent/networkdistrict"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/numbering"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/submission"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

const (
	// maxDescription in characters, and in bytes as the column counts.
	maxDescription, maxBytes = 2000, 4000
	// maxPeriod in days; longer is no trend but a condition.
	maxPeriod = 2 * 366
)

// Reported is what a report made.
type Reported struct{ Submission, Trend uuid.UUID }

// Report tells of a general worry.
//
// Faults: Forbidden for roles that send nothing in; Invalid on "districtId",
// "periodFrom", "periodTo", and on "description" with reason TREND_HAS_PERSON
// when it seems to point at somebody.
func Report(ctx context.Context, w *work.Scope, in contract.ReportTrendInput) (Reported, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceReporters) {
		return Reported{}, fault.New(fault.Forbidden, "")
	}
	if err := checkPeriod(w, in); err != nil {
		return Reported{}, err
	}
	district, err := districtOf(ctx, w, in.DistrictID)
	if err != nil {
		return Reported{}, err
	}
	description, err := withoutPerson(ctx, w, in.Description)
	if err != nil {
		return Reported{}, err
	}
	ref, err := numbering.Draw(ctx, w, reference.Trend)
	if err != nil {
		return Reported{}, err //nolint:wrapcheck // already a fault
	}
	x, err := w.Trend.Create().SetReference(ref).SetMunicipalityID(district.MunicipalityID).SetNetworkDistrictID(district.ID).SetPhenomenon(in.Phenomenon).
		SetPeriodFrom(in.PeriodFrom).SetPeriodTo(in.PeriodTo).SetDescription(description).
		SetReportedAt(w.Now).SetReportedByRole(w.Viewer.Role).SetReportedByID(w.Viewer.UserID).Save(ctx)
	if err != nil {
		return Reported{}, fault.From("trend.Report", err)
	}
	sent, err := submission.Write(ctx, w, submission.Sent{Kind: contract.SubmissionKindTrend, ObjectID: x.ID, Reference: x.Reference, MunicipalityID: x.MunicipalityID})
	if err != nil {
		return Reported{}, err //nolint:wrapcheck // already a fault
	}
	if err := access.SyncTrend(ctx, w, x); err != nil {
		return Reported{}, fault.From("trend.Report", err)
	}
	w.Saw(reach.KindTrend, x.ID)
	w.Changed(reach.KindTrend, x.ID)
	return Reported{Submission: sent, Trend: x.ID}, nil
}

func checkPeriod(w *work.Scope, in contract.ReportTrendInput) error {
	switch {
	case in.PeriodFrom.IsZero() || in.PeriodFrom.After(w.Today()):
		return fault.Field(fault.Invalid, "periodFrom", "Datoen kan ikke ligge i fremtiden.")
	case in.PeriodTo.IsZero() || in.PeriodTo.After(w.Today()):
		return fault.Field(fault.Invalid, "periodTo", "Datoen kan ikke ligge i fremtiden.")
	case in.PeriodTo.Before(in.PeriodFrom):
		return fault.Field(fault.Invalid, "periodTo", "Perioden slutter, før den begynder.")
	case in.PeriodFrom.DaysUntil(in.PeriodTo) > maxPeriod:
		return fault.Field(fault.Invalid, "periodFrom", "Perioden må højst være på to år.")
	}
	return nil
}

// districtOf finds the network district, in the viewer's own municipality, or
// in the police district for roles that are not bound to one.
func districtOf(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.NetworkDistrict, error) {
	q := w.NetworkDistrict.Query().Where(networkdistrict.ID(id))
	if own := w.Viewer.MunicipalityID; own != nil {
		q.Where(networkdistrict.MunicipalityID(*own))
	} else {
		q.Where(networkdistrict.HasMunicipalityWith(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID)))
	}
	d, err := q.Only(system.Context(ctx, "the network district of a trend"))
	if ent.IsNotFound(err) {
		return nil, fault.Field(fault.Invalid, "districtId", "Vælg et netværksdistrikt i kommunen.")
	}
	return d, fault.From("trend.Report", err)
}

// withoutPerson checks the words of a trend.
func withoutPerson(ctx context.Context, w *work.Scope, s string) (string, error) {
	clean, err := text.Required("description", s, maxDescription)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	if len(clean) > maxBytes {
		return "", fault.Field(fault.Invalid, "description", "Teksten er for lang.")
	}
	known, err := nameless.Known(ctx, w)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	if found := nameless.Find(clean, known); found != nameless.Nothing {
		return "", fault.Field(fault.Invalid, "description", "Teksten ser ud til at pege på en person ("+string(found)+"). En tendens handler kun om sted, periode og fænomen. Fjern det, eller gør det til en bekymring i stedet.").WithReason("TREND_HAS_PERSON")
	}
	return clean, nil
}
