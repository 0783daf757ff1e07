package document

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/graph/limit"
	"infohus/internal/fault"
)

// Reasons in extensions.reason.
const (
	ReasonUnknown = "UNKNOWN_DOCUMENT" // INVALID: the hash is not in the manifest
	ReasonFree    = "FREE_DOCUMENT"    // FORBIDDEN: no ad-hoc right
	ReasonBoth    = "QUERY_AND_HASH"   // INVALID: a trusted request that brings a text
)

// Lane decides which lane an operation takes.
type Lane struct {
	Trusted *Trusted
	// MayRunFree tells whether the caller has the ad-hoc right.
	MayRunFree func(ctx context.Context) bool
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = Lane{}

// ExtensionName names the extension.
func (Lane) ExtensionName() string { return "DocumentLane" }

// Validate refuses a lane without a rule for free documents.
func (l Lane) Validate(graphql.ExecutableSchema) error {
	if l.MayRunFree == nil || l.Trusted == nil {
		return errors.New("document: Lane needs the trusted documents and the rule of the ad-hoc right")
	}
	return nil
}

// MutateOperationParameters replaces the hash by the text and marks the operation,
// or asks for the ad-hoc right. A context that was marked as trusted on the way in
// (limit.WithTrusted) must bring a hash.
func (l Lane) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	persisted, present := params.Extensions["persistedQuery"]
	if !present {
		switch {
		case limit.Trusted(ctx):
			return limit.Refuse(fault.Invalid, ReasonBoth)
		case !l.MayRunFree(ctx):
			return limit.Refuse(fault.Forbidden, ReasonFree)
		}
		return nil
	}
	if params.Query != "" {
		return limit.Refuse(fault.Invalid, ReasonBoth)
	}
	text, found := l.Trusted.library.source.Lookup(hashOf(persisted))
	if !found {
		return limit.Refuse(fault.Invalid, ReasonUnknown)
	}
	if l.Trusted.Closes(text, params.Variables) {
		return limit.Refuse(fault.Invalid, limit.ReasonValidation) // as for a value that no schema has
	}
	params.Query = text
	limit.MarkTrusted(ctx)
	return nil
}

func hashOf(persisted any) string {
	members, _ := persisted.(map[string]any)
	hash, _ := members["sha256Hash"].(string)
	return hash
}
