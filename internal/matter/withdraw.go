package matter

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/disclosure"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Withdraw takes back a disclosure of the viewer's own organisation: its
// recipient reads the contributions, and their corrections, no more. The row
// stays and says so; what was read cannot be unread.
//
// Faults: NotFound on "disclosureId" for a row the viewer cannot read; Forbidden
// for another authority's; Conflict with reason ALREADY_WITHDRAWN, AUDIENCE_WIDE
// for what was not shared by name, WRONG_KIND for an invitation or a handover.
func Withdraw(ctx context.Context, w *work.Scope, in contract.WithdrawDisclosureInput) (uuid.UUID, error) {
	m, err := casework.Begin(ctx, w, "withdrawDisclosure", in.MatterID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	d, err := ownDisclosure(ctx, w, m, in.DisclosureID)
	if err != nil {
		return uuid.Nil, err
	}
	rows, err := w.Contribution.Query().Where(contribution.MatterID(m.ID), contribution.OrganisationID(w.Viewer.OrganisationID)).All(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Withdraw", err)
	}
	taken := withCorrections(rows, d.ContributionIds)
	if err := readsBySeat(ctx, w, d, taken); err != nil {
		return uuid.Nil, err
	}
	for _, c := range taken {
		if err := unshare(ctx, w, c, d.ToID); err != nil {
			return uuid.Nil, err
		}
	}
	n, err := w.Disclosure.Update().Where(disclosure.ID(d.ID), disclosure.WithdrawnAtIsNil()).SetWithdrawnAt(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Withdraw", err)
	}
	if n == 0 {
		return uuid.Nil, alreadyWithdrawn()
	}
	w.ChangedIn(reach.KindMatter, m.ID, work.Extent{Organisation: &d.ToID})
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.withdrawn", Note: d.Reference, OrganisationID: &d.FromID})
}

func ownDisclosure(ctx context.Context, w *work.Scope, m *ent.Matter, id uuid.UUID) (*ent.Disclosure, error) {
	d, err := w.Disclosure.Query().Where(disclosure.ID(id), disclosure.MatterID(m.ID)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Field(fault.NotFound, "disclosureId", "")
	case err != nil:
		return nil, fault.From("matter.Withdraw", err)
	case d.FromID != w.Viewer.OrganisationID:
		return nil, fault.New(fault.Forbidden, "Kun den myndighed, der videregav, kan trække det tilbage.")
	case d.WithdrawnAt != nil:
		return nil, alreadyWithdrawn()
	case d.Declined, d.Kind != contract.DisclosureKindDisclosure && d.Kind != contract.DisclosureKindContribution:
		return nil, fault.New(fault.Conflict, "Denne linje kan ikke trækkes tilbage. En invitation afsluttes i stedet.").WithReason("WRONG_KIND")
	}
	w.Saw("disclosure", id)
	return d, nil
}

func alreadyWithdrawn() error {
	return fault.New(fault.Conflict, "Videregivelsen er allerede trukket tilbage.").WithReason("ALREADY_WITHDRAWN")
}

// withCorrections follows each contribution to the texts that replaced it.
func withCorrections(rows []*ent.Contribution, ids []string) (list []*ent.Contribution) {
	byID := map[uuid.UUID]*ent.Contribution{}
	for _, c := range rows {
		byID[c.ID] = c
	}
	for _, c := range rows {
		for chosen := slices.Contains(ids, c.ID.String()); chosen && c != nil; c = next(byID, c) {
			if !slices.Contains(list, c) {
				list = append(list, c)
			}
		}
	}
	return list
}

func next(byID map[uuid.UUID]*ent.Contribution, c *ent.Contribution) *ent.Contribution {
	if c.CorrectedByID == nil {
		return nil
	}
	return byID[*c.CorrectedByID]
}

// readsBySeat refuses to take back what was disclosed on its own where the recipient got
// it with everybody else when it was given: they would read it all the same, and the row
// would say that they do not. Only rows that the viewer may read count, so the answer
// tells nothing that the own ledger does not.
func readsBySeat(ctx context.Context, w *work.Scope, d *ent.Disclosure, taken []*ent.Contribution) error {
	if d.Kind != contract.DisclosureKindDisclosure {
		return nil
	}
	rows, err := w.Disclosure.Query().Where(disclosure.MatterID(*d.MatterID), disclosure.FromID(d.FromID), disclosure.ToID(d.ToID),
		disclosure.KindEQ(contract.DisclosureKindContribution), disclosure.Declined(false), disclosure.WithdrawnAtIsNil()).All(ctx)
	if err != nil {
		return fault.From("matter.Withdraw", err)
	}
	wide := slices.ContainsFunc(rows, func(r *ent.Disclosure) bool {
		return slices.ContainsFunc(taken, func(c *ent.Contribution) bool {
			return !access.IsNamed(c.Compartment, c.SharedWith) && slices.Contains(r.ContributionIds, c.ID.String())
		})
	})
	if wide {
		return audienceWide()
	}
	return nil
}

func audienceWide() error {
	return fault.New(fault.Conflict, "Bidraget er givet til alle i sagen og kan ikke tages fra én.").WithReason("AUDIENCE_WIDE")
}

func unshare(ctx context.Context, w *work.Scope, c *ent.Contribution, from uuid.UUID) error {
	if n := slices.Index(c.DisclosedTo, from.String()); n >= 0 {
		_, err := w.Contribution.Update().Where(contribution.ID(c.ID)).SetDisclosedTo(slices.Delete(slices.Clone(c.DisclosedTo), n, n+1)).Save(ctx)
		return fault.From("matter.Withdraw", err)
	}
	if !access.IsNamed(c.Compartment, c.SharedWith) {
		return audienceWide()
	}
	left := slices.DeleteFunc(slices.Clone(c.SharedWith), func(s string) bool { return s == from.String() })
	if len(left) == 0 {
		// An empty list would open a general statement to everybody; the giver alone does not.
		left = []string{c.OrganisationID.String()}
	}
	_, err := w.Contribution.Update().Where(contribution.ID(c.ID)).SetSharedWith(left).Save(ctx)
	return fault.From("matter.Withdraw", err)
}
