package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/graph/limit"
	"infohus/internal/fault"
)

// ReasonStream is the reason, code INVALID, when a subscription is asked for by a
// caller who does not take a stream. The edge answers 406.
const ReasonStream = "STREAM_ONLY"

// streams refuses a subscription on a connection that carries one answer: it
// would wait for an event until the deadline.
type streams struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = streams{}

// ExtensionName names the extension.
func (streams) ExtensionName() string { return "Streams" }

// Validate is satisfied.
func (streams) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext looks at the media type that the edge settled on.
func (streams) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation == nil || op.Operation.Operation != ast.Subscription || strings.Contains(op.Headers.Get("Accept"), "text/event-stream") {
		return nil
	}
	err := limit.Refuse(fault.Invalid, ReasonStream)
	err.Message = "Abonnementer sendes kun som strøm. Bed om text/event-stream."
	return err
}
