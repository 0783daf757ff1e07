package analysis

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/analysisentry"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/seal"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// placed is a checked entry.
type placed struct {
	in           contract.WriteAnalysisInput
	dontKnow     bool
	text, source string
	compartment  contract.Compartment
}

// Write places a statement or "ved ikke" on the board for one authority, or, with
// an entry id, changes one of its own in the round under way. What it says belongs
// to a compartment, and each other authority whose seat opens it gets a row in the
// ledger; "ved ikke" says nothing about anybody.
//
// Faults: Invalid on "text", "kind", "source", "entryVersion"; NotFound on
// "entryId"; Forbidden for another authority's entry and for who cannot see the
// board; Conflict with reason STALE_VERSION on "entryVersion", ROUND_OVER for an
// entry of an earlier round; and as casework.Begin and Speaker.
func Write(ctx context.Context, w *work.Scope, in contract.WriteAnalysisInput) (uuid.UUID, error) {
	p, err := read(in)
	if err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Begin(ctx, w, "writeAnalysis", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	g, err := casework.Speaker(ctx, w, m, in.OnBehalfOfInvitationID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if !g.OnBehalf && !(casework.Standing{Member: g.Invitation == nil, Invitation: g.Invitation}).SeesBoard() {
		return uuid.Nil, fault.New(fault.Forbidden, "Din rolle er ikke med i analysen.")
	}
	box := w.Vault.Box(ctx, m.ID)
	if in.EntryID != nil {
		p.compartment, err = change(ctx, w, box, m, g, p)
	} else {
		p.compartment, err = add(ctx, w, box, m, g, p)
	}
	if err != nil {
		return uuid.Nil, err
	}
	if err := enter(ctx, w, m, g, p); err != nil {
		return uuid.Nil, err
	}
	w.ChangedIn(reach.KindMatter, m.ID, work.Extent{Parts: reach.OfCompartment(p.compartment) | reach.Conduct, Organisation: &g.OrganisationID})
	return m.ID, nil
}

func read(in contract.WriteAnalysisInput) (p placed, err error) {
	p.in, p.dontKnow = in, in.DontKnow != nil && *in.DontKnow
	if p.text, err = text.Optional("text", value(in.Text), text.Narrative); err != nil {
		return p, err //nolint:wrapcheck // already a fault
	}
	if p.source, err = text.OptionalLine("source", value(in.Source), text.Short); err != nil {
		return p, err //nolint:wrapcheck // already a fault
	}
	switch {
	case p.dontKnow && (p.text != "" || in.Kind != nil || p.source != ""):
		err = fault.Field(fault.Invalid, "text", "Vælg enten \"ved ikke\", eller skriv en tekst.")
	case !p.dontKnow && p.text == "":
		err = fault.Field(fault.Invalid, "text", "Skriv en tekst, eller vælg \"ved ikke\".")
	case !p.dontKnow && in.Kind == nil:
		err = fault.Field(fault.Invalid, "kind", "Vælg, om det er set, hørt, vurderet eller ikke bekræftet.")
	case in.EntryID != nil && in.EntryVersion == nil:
		err = fault.Field(fault.Invalid, "entryVersion", "Feltet skal udfyldes.")
	}
	return p, err
}

func add(ctx context.Context, w *work.Scope, box vault.Box, m *ent.Matter, g casework.Giver, p placed) (contract.Compartment, error) {
	id, compartment := uuid.New(), p.chosen(DefaultCompartment(p.in.Dimension))
	err := w.AnalysisEntry.Create().SetID(id).SetMatterID(m.ID).SetRound(m.Round).SetDimension(p.in.Dimension).SetBoardColumn(p.in.Column).SetCompartment(compartment).
		SetDontKnow(p.dontKnow).SetNillableKind(p.in.Kind).SetText(p.seal(box, analysisentry.FieldText, id, p.text)).SetSource(p.seal(box, analysisentry.FieldSource, id, p.source)).
		SetOrganisationID(g.OrganisationID).SetWrittenByID(w.Viewer.GrantID).SetWrittenAt(w.Now).SetDisagrees(p.disagrees()).Exec(ctx)
	return compartment, fault.From("analysis.Write", err)
}

func change(ctx context.Context, w *work.Scope, box vault.Box, m *ent.Matter, g casework.Giver, p placed) (contract.Compartment, error) {
	id := *p.in.EntryID
	e, err := w.AnalysisEntry.Query().Where(analysisentry.ID(id), analysisentry.MatterID(m.ID)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return "", fault.Field(fault.NotFound, "entryId", "")
	case err != nil:
		return "", fault.From("analysis.Write", err)
	case e.OrganisationID != g.OrganisationID:
		return "", fault.New(fault.Forbidden, "Kun den myndighed, der skrev det, kan ændre det.")
	case e.Round != m.Round:
		return "", fault.New(fault.Conflict, "Analysen er gennemført. Skriv det i den nye runde.").WithReason("ROUND_OVER")
	}
	compartment := p.chosen(DefaultCompartment(p.in.Dimension))
	if p.in.Dimension == e.Dimension {
		compartment = p.chosen(e.Compartment)
	}
	u := w.AnalysisEntry.Update().Where(analysisentry.ID(id), analysisentry.Version(*p.in.EntryVersion)).AddVersion(1).
		SetDimension(p.in.Dimension).SetBoardColumn(p.in.Column).SetCompartment(compartment).SetDontKnow(p.dontKnow).
		SetText(p.seal(box, analysisentry.FieldText, id, p.text)).SetSource(p.seal(box, analysisentry.FieldSource, id, p.source)).
		SetWrittenByID(w.Viewer.GrantID).SetWrittenAt(w.Now).SetDisagrees(p.disagrees())
	if p.in.Kind == nil {
		u.ClearKind()
	} else {
		u.SetKind(*p.in.Kind)
	}
	n, err := u.Save(ctx)
	if err != nil {
		return "", fault.From("analysis.Write", err)
	}
	if n == 0 {
		return "", fault.Field(fault.Conflict, "entryVersion", "").WithReason("STALE_VERSION")
	}
	return compartment, nil
}

func (p placed) disagrees() bool { return p.in.Disagrees != nil && *p.in.Disagrees }

func (p placed) seal(box vault.Box, column string, id uuid.UUID, s string) seal.Text {
	return box.SealOpt(analysisentry.Table, column, id, &s)
}

// Empty returns the first cell of the board that nobody has filled, "" when each
// of the nine dimensions has something, or "ved ikke", in both columns.
func Empty(entries []*ent.AnalysisEntry) (contract.Dimension, contract.BoardColumn) {
	type cell struct {
		d contract.Dimension
		c contract.BoardColumn
	}
	filled := map[cell]bool{}
	for _, e := range entries {
		filled[cell{e.Dimension, e.BoardColumn}] = true
	}
	for _, d := range contract.AllDimension {
		for _, c := range contract.AllBoardColumn {
			if !filled[cell{d, c}] {
				return d, c
			}
		}
	}
	return "", ""
}

// parties lists the organisations with a place at the table, the convenors' too:
// those whose dissent can be noted.
func parties(ctx context.Context, w *work.Scope, m *ent.Matter) (map[uuid.UUID]bool, error) {
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	in := map[uuid.UUID]bool{w.Viewer.OrganisationID: true}
	for _, s := range seats {
		in[s.Grant.OrganisationID] = true
	}
	return in, nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
