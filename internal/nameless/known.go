package nameless

import (
	"context"
	"strings"

	"infohus/ent/municipality"
	"infohus/ent/networkdistrict"
	"infohus/ent/organisation"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Known are the words in names of places and organisations of the police
// district, which are no names of persons.
func Known(ctx context.Context, w *work.Scope) (map[string]bool, error) {
	ctx = system.Context(ctx, "names of places and organisations")
	known := map[string]bool{}
	for word := range wellKnown {
		known[word] = true
	}
	add := func(names []string) {
		for _, name := range names {
			for _, part := range words(name) {
				known[strings.ToLower(part.text)] = true
			}
		}
	}
	districts, err := w.NetworkDistrict.Query().Select(networkdistrict.FieldName).Strings(ctx)
	if err != nil {
		return nil, fault.From("nameless.Known", err)
	}
	add(districts)
	places, err := w.Municipality.Query().Select(municipality.FieldName).Strings(ctx)
	if err != nil {
		return nil, fault.From("nameless.Known", err)
	}
	add(places)
	organisations, err := w.Organisation.Query().Where(organisation.PoliceDistrictID(w.Viewer.PoliceDistrictID)).Select(organisation.FieldName).Strings(ctx)
	if err != nil {
		return nil, fault.From("nameless.Known", err)
	}
	add(organisations)
	return known, nil
}
