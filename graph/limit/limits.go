package limit

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Limits of one document. Every limit is the largest value allowed.
type Limits struct {
	Tokens     int // lexical tokens, comments included
	Depth      int // nested fields; a root field has depth 1
	Aliases    int // aliased fields and repeated response names, fragments spread
	RootFields int // fragments spread
	Directives int // as written
	Operations int
	Fragments  int // fragment definitions
	Complexity int // see Cost; also the number of fields after fragments are spread
	First      int // value of any argument called first or last
	// Introspection is the depth under __schema and __type, which cost nothing
	// otherwise: the usual query of tools is 15 deep.
	Introspection int
}

// Free are the limits of documents written by callers.
func Free() Limits {
	return Limits{
		Tokens: 2000, Depth: 10, Aliases: 30, RootFields: 30, Directives: 20,
		Operations: 1, Fragments: 20, Complexity: 1000, First: 100, Introspection: 16,
	}
}

// ForTrusted are the limits of documents that came with the program.
func ForTrusted() Limits {
	return Limits{
		Tokens: 8000, Depth: 15, Aliases: 100, RootFields: 60, Directives: 60,
		Operations: 1, Fragments: 80, Complexity: 10_000, First: 100, Introspection: 16,
	}
}

type trustedKey struct{}

const laneExtension = "infohus.lane"

// WithTrusted marks a context as that of a trusted document. Whoever calls it
// vouches for the text; a request that is marked and then brings its own text is
// refused by document.Lane.
func WithTrusted(ctx context.Context) context.Context {
	return context.WithValue(ctx, trustedKey{}, true)
}

// MarkTrusted marks the running operation, from inside gqlgen, where the context
// can no longer be replaced.
func MarkTrusted(ctx context.Context) {
	if graphql.HasOperationContext(ctx) {
		graphql.GetOperationContext(ctx).Stats.SetExtension(laneExtension, true)
	}
}

// Trusted reports whether the operation runs a trusted document. Unmarked means
// free, the stricter lane.
func Trusted(ctx context.Context) bool {
	if marked, _ := ctx.Value(trustedKey{}).(bool); marked {
		return true
	}
	if !graphql.HasOperationContext(ctx) {
		return false
	}
	marked, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(laneExtension).(bool)
	return marked
}
