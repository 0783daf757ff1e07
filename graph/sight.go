package graph

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"infohus/graph/policy"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/sight"
	"infohus/internal/work"
)

// typeOf a kind of record in the API.
var typeOf = map[string]string{
	reach.KindMatter: "Matter", reach.KindConcern: "Concern", reach.KindNotification: "Notification", reach.KindContribution: "Contribution",
	reach.KindPerson: "Person", reach.KindMeasure: "Measure", reach.KindMeeting: "Meeting", reach.KindItem: "AgendaItem",
}

// readableField judges one field of a type by the rule that the guard holds too.
// Faults: Invalid on "field" for one that the type does not have.
func readableField(p *policy.Policy, kind, name string) (sight.Readable, error) {
	rule, known := p.Rule(typeOf[kind] + "." + name)
	if !known || strings.HasPrefix(name, "__") {
		return nil, fault.Field(fault.Invalid, "field", "Feltet findes ikke på det, du spørger om.")
	}
	return func(role contract.Role, parts reach.Parts) bool {
		return rule.Roles.Has(role) && (rule.Part == 0 || rule.Part&parts != 0)
	}, nil
}

// readableFields of a kind of record, for a role with some parts open; what every
// record says of itself is not counted.
func readableFields(p *policy.Policy) sight.Fields {
	plain := map[string]bool{"id": true, "version": true, "viewerCan": true}
	return func(kind string, role contract.Role, parts reach.Parts) []string {
		names := []string{}
		t := p.Full().Types[typeOf[kind]]
		if t == nil {
			return names
		}
		for _, f := range t.Fields {
			if plain[f.Name] {
				continue
			}
			if may, err := readableField(p, kind, f.Name); err == nil && may(role, parts) {
				names = append(names, f.Name)
			}
		}
		return names
	}
}

// previewed does a command on a matter, takes it back, and tells what it would open.
func previewed[I any](ctx context.Context, r *Resolver, name string, matter uuid.UUID, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.PreviewPayload, error) {
	look := func(ctx context.Context, w *work.Scope) (sight.State, error) { return sight.StateOf(ctx, w, matter) }
	before, after, err := audit.Preview(ctx, r.Log, audit.Command{Name: name, Input: input}, input, do, look)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	w.Saw(reach.KindMatter, matter)
	w.Because("PREVIEW")
	opens, err := sight.Opens(ctx, w, before, after, readableFields(r.policy))
	return &contract.PreviewPayload{Opens: opens}, err
}

// offered tells a giver who does not lead the matter what a disclosure would open to
// the authority, whoever sits there.
func (r *Resolver) offered(ctx context.Context, in contract.DiscloseInput) (*contract.PreviewPayload, error) {
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	opens, err := sight.OpensTo(ctx, w, in.ToOrganisationID, len(in.ContributionIds), readableFields(r.policy))
	return &contract.PreviewPayload{Opens: opens}, err //nolint:wrapcheck // already a fault
}

// missing answers a record that may not be asked about as one that is not there.
func missing(err error) error {
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	return err
}
