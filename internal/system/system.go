// Package system marks contexts that the row rules treat apart: the program's
// own look-ups, and the inside of a logged change. Nothing else calls
// privacy.DecisionContext.
package system

import "context"

type (
	reasonKey struct{}
	changeKey struct{}
	actingKey struct{}
)

// Context lets the program itself read every row, for the reason given: names
// behind ids, deriving access, checking uniqueness. Never hand what it reads to
// a viewer without a rule of its own.
func Context(ctx context.Context, reason string) context.Context {
	return context.WithValue(ctx, reasonKey{}, reason)
}

// Is reports whether the program itself is reading.
func Is(ctx context.Context) bool {
	s, ok := ctx.Value(reasonKey{}).(string)
	return ok && s != ""
}

// Viewer takes the mark off again, so that the row rule holds.
func Viewer(ctx context.Context) context.Context { return context.WithValue(ctx, reasonKey{}, "") }

// InChange marks the inside of audit.Change: only there are rows written.
func InChange(ctx context.Context) context.Context { return context.WithValue(ctx, changeKey{}, true) }

// IsChange reports whether a logged change is under way.
func IsChange(ctx context.Context) bool { b, _ := ctx.Value(changeKey{}).(bool); return b }

// Acting marks a read as part of an act: it finds nothing by what is only looked at.
func Acting(ctx context.Context) context.Context { return context.WithValue(ctx, actingKey{}, true) }

// IsActing reports whether one acts: inside a logged change, and where its result is read.
func IsActing(ctx context.Context) bool {
	b, _ := ctx.Value(actingKey{}).(bool)
	return b || IsChange(ctx)
}
