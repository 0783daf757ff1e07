package matter

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/concern"
	"infohus/ent/forum"
	"infohus/ent/matter"
	entperson "infohus/ent/person"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// Bring puts a young person before SSP-NU. StraXen, the police, education
// guidance and T&K bring, so that it is tabled at once; others propose, and only
// T&K sees the proposal until it tables it. Whoever may not see the matter gets
// its id and nothing more.
//
// A CPR number finds only somebody whom the viewer sees by name already; everybody
// else is entered anew, so that nothing known elsewhere comes back.
//
// Faults: Invalid on "forumId", "reason", "person", "concernId", "personId",
// with reason TOO_OLD above the configured age, and on "person.cpr" with reason
// NAME_DIFFERS where the number stands with another name, on "person.protection" with
// reason KNOWN where it is for T&K to note; NotFound on "concernId" or
// "personId" for somebody whom the viewer does not see by name; Forbidden outside the forum's municipality; Conflict with reasons UNFOUNDED for
// a concern judged so, and ALREADY_OPEN where the viewer knows that it is.
func Bring(ctx context.Context, w *work.Scope, in contract.BringMatterInput) (uuid.UUID, error) {
	reason, err := text.Required("reason", in.Reason, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if count(in.ConcernID != nil, in.PersonID != nil, in.Person != nil) != 1 {
		return uuid.Nil, fault.Field(fault.Invalid, "person", "Skriv, hvem det handler om, eller vælg en bekymring.")
	}
	f, err := sspNU(ctx, w, in.ForumID)
	if err != nil {
		return uuid.Nil, err
	}
	p, c, err := subject(ctx, w, in, *f.MunicipalityID)
	if err != nil {
		return uuid.Nil, err
	}
	if person.TooOldForSSPNU(ctx, w, p) {
		return uuid.Nil, fault.Field(fault.Invalid, "person", fmt.Sprintf("SSP-NU tager sig af unge til og med %d år.", w.Settings.SSPNUMaxAge)).WithReason("TOO_OLD")
	}
	if err := w.Alone(ctx, work.OnPerson, p.ID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	open, err := w.Matter.Query().Where(
		matter.PersonID(p.ID), matter.ForumID(f.ID), matter.ClosedAtIsNil(), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, matter.FieldID, reach.Identity),
	).Exist(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Bring", err)
	}
	if open {
		return uuid.Nil, fault.New(fault.Conflict, "Den unge har allerede et åbent forløb i forummet.").WithReason("ALREADY_OPEN")
	}
	o := Opening{Person: p, Concern: c, Kind: f.Kind, Forum: f, Theme: in.Theme, Stage: contract.MatterStageProposed, Reason: reason}
	if stage.Brings(w.Viewer.Role) {
		o.Stage = contract.MatterStageTabled
	}
	m, err := Open(ctx, w, o)
	if err != nil {
		return uuid.Nil, err
	}
	w.Because(string(casework.PurposeOf(m.ForumKind)))
	return m.ID, fault.From("matter.Bring", access.SyncPerson(ctx, w, p.ID))
}

// sspNU loads a municipality's SSP-NU for somebody who works in that place.
func sspNU(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Forum, error) {
	f, err := w.Forum.Query().Where(forum.ID(id), forum.KindEQ(contract.ForumKindSspNu), forum.MunicipalityIDNotNil()).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Field(fault.Invalid, "forumId", "Vælg kommunens SSP-NU.")
	case err != nil:
		return nil, fault.From("matter.Bring", err)
	case w.Viewer.MunicipalityID != nil && *w.Viewer.MunicipalityID != *f.MunicipalityID, w.Viewer.PoliceDistrictID != f.PoliceDistrictID:
		return nil, fault.Field(fault.Forbidden, "forumId", "Du kan kun rejse unge i din egen kommunes SSP-NU.")
	}
	return f, nil
}

func count(given ...bool) (n int) {
	for _, g := range given {
		if g {
			n++
		}
	}
	return n
}

// Bringable is nil for a concern that may go to a forum: one that the police
// handle alone, or that was judged unfounded, goes to none.
//
// Faults: Conflict on "concernId" with reason FROZEN or UNFOUNDED.
func Bringable(c *ent.Concern) error {
	switch {
	case c.FrozenAt != nil:
		return fault.Field(fault.Conflict, "concernId", "Bekymringen håndteres af politiet.").WithReason("FROZEN")
	case c.Outcome != nil && *c.Outcome == contract.ConcernOutcomeUnfounded:
		return fault.Field(fault.Conflict, "concernId", "Bekymringen er vurderet uden grundlag for videre indsats.").WithReason("UNFOUNDED")
	}
	return nil
}

// subject is who it is about: of a concern or a person that the viewer sees by
// name, or as entered.
func subject(ctx context.Context, w *work.Scope, in contract.BringMatterInput, municipality uuid.UUID) (*ent.Person, *ent.Concern, error) {
	switch {
	case in.Person != nil:
		p, err := person.Enter(ctx, w, in.Person, municipality, person.ToViewer(w))
		switch {
		case err != nil || p.Typed == nil:
		case !person.SameName(ctx, w, p):
			err = fault.Field(fault.Invalid, "person.cpr", "Nummeret står ved en ung med et andet navn. Ret nummeret, eller vælg den unge i søgningen.").WithReason("NAME_DIFFERS")
		case p.Typed.Protected:
			err = fault.Field(fault.Invalid, "person.protection", "Den unge er kendt i forvejen. Sig til T&K, at adressen er beskyttet, så det bliver noteret.").WithReason("KNOWN")
		}
		return p.Person, nil, err //nolint:wrapcheck // already a fault
	case in.PersonID != nil:
		p, err := person.Named(ctx, w, *in.PersonID)
		if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) || (err == nil && p.MunicipalityID != municipality) {
			err = fault.Field(fault.NotFound, "personId", "")
		}
		return p, nil, err //nolint:wrapcheck // already a fault
	}
	if err := w.Alone(ctx, work.OnConcern, *in.ConcernID); err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	c, err := w.Concern.Query().Where(concern.ID(*in.ConcernID), concern.MunicipalityID(municipality), access.WithSight(w, reach.KindConcern)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil, fault.Field(fault.NotFound, "concernId", "")
	case err != nil:
		return nil, nil, fault.From("matter.Bring", err)
	}
	sight, err := access.SightOf(w, c)
	if err != nil {
		return nil, nil, fault.From("matter.Bring", err)
	}
	// Who was asked without being told who it is about brings nobody by it.
	if !sight.Has(reach.Identity) {
		return nil, nil, fault.Field(fault.NotFound, "concernId", "")
	}
	if err := Bringable(c); err != nil {
		return nil, nil, err
	}
	w.Saw(reach.KindConcern, c.ID)
	p, err := w.Person.Query().Where(entperson.ID(c.PersonID)).Only(system.Context(ctx, "whom a concern the viewer sees is about"))
	return p, c, fault.From("matter.Bring", err)
}
