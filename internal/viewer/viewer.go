// Package viewer says who is asking. It is a leaf: everything may ask it.
package viewer

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/internal/contract"
)

// Viewer is one employee acting in one grant at one instant.
type Viewer struct {
	UserID uuid.UUID
	// GrantID is the grant acted in; for REPORTER, which needs no grant, the
	// user's own id, so that no access row can ever match it.
	GrantID   uuid.UUID
	SessionID uuid.UUID
	Role      contract.Role
	Name      string

	OrganisationID   uuid.UUID
	OrganisationName string
	OrganisationKind contract.OrganisationKind
	// ControllerID is the authority that answers for what this organisation writes.
	ControllerID uuid.UUID

	MunicipalityID    *uuid.UUID
	NetworkDistrictID *uuid.UUID
	PoliceDistrictID  uuid.UUID

	// View is set for an administrator who looks at the demo set in another account's
	// role: changes are refused, and nothing counts as use.
	View *View

	// AdHoc allows free documents, SchemaRight introspection.
	AdHoc, SchemaRight bool
	// At is the instant access is judged at; set anew for each operation and event.
	At time.Time
	// CorrelationID of the request, for the log.
	CorrelationID string
}

// View is a look at the demo set as another account: UserID and Name of the viewer
// stay the administrator's, the rest is the account's.
type View struct {
	// Of is the account, Own the administrator's own grant.
	Of, Own uuid.UUID
	Until   time.Time
}

type key struct{}

// NewContext puts the viewer into the context.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// From returns the viewer, and false where nobody is signed in.
func From(ctx context.Context) (Viewer, bool) {
	v, ok := ctx.Value(key{}).(Viewer)
	return v, ok
}
