package graph

import (
	"context"
	"errors"
	"maps"
	"math"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/internal/fault"
	"infohus/internal/viewer"
)

// present turns every error into code, fixed text and correlation id. The
// unknown becomes INTERNAL: its text may hold SQL, paths or personal data.
func present(ctx context.Context, err error) *gqlerror.Error {
	var own *gqlerror.Error
	if errors.As(err, &own) {
		// gqlgen's own refusals of a document or its variables keep their
		// rule, so that package limit can give them code and text.
		if own.Rule != "" || own.Extensions["code"] != nil {
			return own
		}
		if own.Err == nil && graphql.GetFieldContext(ctx) == nil {
			return own
		}
	}
	f := fault.Of(err)
	out := &gqlerror.Error{Message: f.Public, Path: graphql.GetPath(ctx), Extensions: map[string]any{"code": f.Kind.Code()}}
	if f.Field != "" {
		out.Extensions["field"] = f.Field
	}
	if f.Reason != "" {
		out.Extensions["reason"] = f.Reason
	}
	if f.RetryAfter > 0 {
		out.Extensions["retryAfter"] = math.Ceil(f.RetryAfter.Seconds())
	}
	if v, ok := viewer.From(ctx); ok && v.CorrelationID != "" {
		out.Extensions["correlationId"] = v.CorrelationID
	}
	if own != nil && f.Field == "" && graphql.GetFieldContext(ctx) != nil {
		// A value of an argument that could not be read, and that package input let through.
		if field := argumentField(own.Path, graphql.GetFieldContext(ctx).Path()); field != "" {
			out.Extensions["code"], out.Extensions["field"] = fault.Invalid.Code(), field
			if f.Kind == fault.Internal {
				out.Message = "Oplysningen har ikke den rigtige form."
			}
		}
	}
	return out
}

// argumentField is the path below a field: of its argument "input" what is below
// that, of another its name too.
func argumentField(path, field ast.Path) string {
	if len(path) <= len(field) {
		return ""
	}
	below := path[len(field):]
	if len(below) > 1 && below[0] == ast.PathName("input") {
		below = below[1:]
	}
	return strings.NewReplacer("[", ".", "]", "").Replace(below.String())
}

// correlated gives every error the id under which the log knows the request,
// whoever made the error. It stands outside all that refuse.
type correlated struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = correlated{}

// ExtensionName names the extension.
func (correlated) ExtensionName() string { return "Correlation" }

// Validate is satisfied.
func (correlated) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse marks the errors of an answer.
func (correlated) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if v, ok := viewer.From(ctx); ok && resp != nil && v.CorrelationID != "" {
		for i, e := range resp.Errors {
			marked := *e // an error may be shared
			marked.Extensions = map[string]any{}
			maps.Copy(marked.Extensions, e.Extensions)
			marked.Extensions["correlationId"] = v.CorrelationID
			resp.Errors[i] = &marked
		}
	}
	return resp
}
