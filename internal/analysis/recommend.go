package analysis

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/dissent"
	"infohus/ent/recommendation"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// Recommend gives the forum's recommendation, with dissent under each authority's
// name, and opens for measures: they start within the configured days, and the
// first review is the configured months ahead.
//
// Faults: Invalid on "text", "measures.N", "dissents.N.organisationId" for who is
// no party, "dissents.N.text"; Conflict with reason STALE_VERSION; Forbidden for
// who does not lead the matter.
func Recommend(ctx context.Context, w *work.Scope, in contract.RecommendInput) (uuid.UUID, error) {
	words, err := text.Required("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	measures := make([]contract.MeasureKind, 0, len(in.Measures))
	for n, k := range in.Measures {
		if !k.IsValid() || slices.Contains(measures, k) {
			return uuid.Nil, fault.Field(fault.Invalid, fmt.Sprintf("measures.%d", n), "Vælg hver slags indsats højst én gang.")
		}
		measures = append(measures, k)
	}
	m, err := lead(ctx, w, "recommend", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	dissents, err := readDissents(ctx, w, m, in.Dissents)
	if err != nil {
		return uuid.Nil, err
	}
	err = casework.Move(ctx, w, m, "recommend", in.Version, contract.MatterStageMeasures, func(u *ent.MatterUpdate) {
		u.SetDueAt(w.Today().AddDays(w.Settings.MeasureStartDays).End()).SetNextReviewOn(w.Today().AddMonths(w.Settings.ReviewMonths))
	})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	box := w.Vault.Box(ctx, m.ID)
	err = w.Recommendation.Create().SetID(id).SetMatterID(m.ID).SetRound(m.Round).SetText(box.Seal(recommendation.Table, recommendation.FieldText, id, words)).
		SetMeasures(measures).SetGivenAt(w.Now).SetAuthorID(w.Viewer.GrantID).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("analysis.Recommend", err)
	}
	if err := writeDissents(ctx, w, box, m.ID, id, dissents); err != nil {
		return uuid.Nil, err
	}
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.recommended", Note: fmt.Sprint(m.Round)}); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	// Until when the seats see the matter follows from the day of its review.
	return m.ID, access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}

func readDissents(ctx context.Context, w *work.Scope, m *ent.Matter, in []*contract.DissentInput) ([]contract.DissentInput, error) {
	if len(in) == 0 {
		return nil, nil
	}
	known, err := parties(ctx, w, m)
	if err != nil {
		return nil, err
	}
	list := make([]contract.DissentInput, 0, len(in))
	for n, d := range in {
		words, err := text.Required(fmt.Sprintf("dissents.%d.text", n), d.Text, text.Narrative)
		if err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
		if !known[d.OrganisationID] {
			return nil, fault.Field(fault.Invalid, fmt.Sprintf("dissents.%d.organisationId", n), "Vælg en af sagens parter, og hver højst én gang.")
		}
		delete(known, d.OrganisationID)
		list = append(list, contract.DissentInput{OrganisationID: d.OrganisationID, Text: words})
	}
	return list, nil
}

func writeDissents(ctx context.Context, w *work.Scope, box vault.Box, matter, of uuid.UUID, list []contract.DissentInput) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.DissentCreate, 0, len(list))
	for _, d := range list {
		id := uuid.New()
		rows = append(rows, w.Dissent.Create().SetID(id).SetMatterID(matter).SetRecommendationID(of).SetOrganisationID(d.OrganisationID).
			SetText(box.Seal(dissent.Table, dissent.FieldText, id, d.Text)))
	}
	return fault.From("analysis.Recommend", w.Dissent.CreateBulk(rows...).Exec(ctx))
}
