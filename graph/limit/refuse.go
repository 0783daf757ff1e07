package limit

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/internal/fault"
)

// Reasons of a LIMIT, in extensions.reason.
const (
	ReasonTokens     = "TOKENS"
	ReasonNesting    = "NESTING"
	ReasonDepth      = "DEPTH"
	ReasonAliases    = "ALIASES"
	ReasonRootFields = "ROOT_FIELDS"
	ReasonDirectives = "DIRECTIVES"
	ReasonOperations = "OPERATIONS"
	ReasonFragments  = "FRAGMENTS"
	ReasonComplexity = "COMPLEXITY"
	ReasonFirst      = "FIRST"
	ReasonCycle      = "FRAGMENT_CYCLE" // code INVALID
)

// Refuse makes a GraphQL error from a fault kind and a coded reason. Its text is
// fixed: a document is never quoted.
func Refuse(kind fault.Kind, reason string) *gqlerror.Error {
	extensions := map[string]any{"code": kind.Code()}
	if reason != "" {
		extensions["reason"] = reason
	}
	return &gqlerror.Error{Message: kind.Public(), Extensions: extensions}
}

// over refuses by one limit and says which, and how much is allowed. The limits
// are no secret; what a caller can do about one depends on its value.
func over(reason string, allowed int) *gqlerror.Error {
	err := Refuse(fault.Limit, reason)
	err.Message = "Forespørgslen er for stor."
	err.Extensions["allowed"] = allowed
	return err
}
