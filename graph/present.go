package graph

import (
	"context"
	"errors"
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
	if v, ok := viewer.From(ctx); ok && v.CorrelationID != "" {
		out.Extensions["correlationId"] = v.CorrelationID
	}
	if own != nil && f.Field == "" {
		// A scalar of the input that could not be read.
		if field := inputField(own.Path); field != "" {
			out.Extensions["code"], out.Extensions["field"] = fault.Invalid.Code(), field
			if f.Kind == fault.Internal {
				out.Message = "Værdien kan ikke læses."
			}
		}
	}
	return out
}

// inputField is the path below the argument "input" of a command.
func inputField(path ast.Path) string {
	s := path.String()
	if _, after, found := strings.Cut(s, "input."); found {
		return strings.NewReplacer("[", ".", "]", "").Replace(after)
	}
	return ""
}
