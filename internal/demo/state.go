package demo

import (
	"context"

	"infohus/internal/audit"
	"infohus/internal/fault"
	"infohus/internal/system"
)

// State of a database as regards the demo set.
type State int

// States.
const (
	// Empty: nobody is entered, the demo set may be loaded.
	Empty State = iota
	// Loaded: the demo set is there.
	Loaded
	// Foreign: somebody else's data. Demo mode keeps away from it.
	Foreign
)

// StateOf tells whether a migrated database holds the demo set. The set is
// loaded in one transaction, so that half of it is never found.
func StateOf(ctx context.Context, log *audit.Log) (State, error) {
	ctx = system.Context(ctx, "is this a demo")
	c := log.DB.Client
	districts, err := c.PoliceDistrict.Query().IDs(ctx)
	if err != nil {
		return Foreign, fault.From("demo.StateOf", err)
	}
	for _, d := range districts {
		if d == PoliceDistrictID() {
			return Loaded, nil
		}
	}
	for _, exists := range []func(context.Context) (bool, error){c.User.Query().Exist, c.Organisation.Query().Exist, c.AuditEntry.Query().Exist} {
		found, err := exists(ctx)
		if err != nil {
			return Foreign, fault.From("demo.StateOf", err)
		}
		if found {
			return Foreign, nil
		}
	}
	if len(districts) > 0 {
		return Foreign, nil
	}
	return Empty, nil
}
