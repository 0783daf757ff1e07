package demo

import (
	"context"

	"infohus/ent/policedistrict"
	"infohus/internal/audit"
	"infohus/internal/fault"
	"infohus/internal/system"
)

// State of a database, as far as the demo set goes.
type State int

// The states.
const (
	// Empty: no police district; the demo set may be loaded.
	Empty State = iota
	// Loaded: holds the demo set.
	Loaded
	// Foreign: holds something else; a demo refuses to run over it.
	Foreign
)

// StateOf looks at which police district a database serves.
func StateOf(ctx context.Context, log *audit.Log) (State, error) {
	ctx = system.Context(ctx, "is this a demo")
	exists, err := log.DB.Client.PoliceDistrict.Query().Exist(ctx)
	if err != nil {
		return Foreign, fault.From("demo.StateOf", err)
	}
	if !exists {
		return Empty, nil
	}
	own, err := log.DB.Client.PoliceDistrict.Query().Where(policedistrict.ID(PoliceDistrictID())).Exist(ctx)
	if err != nil || !own {
		return Foreign, fault.From("demo.StateOf", err)
	}
	return Loaded, nil
}
