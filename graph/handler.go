package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/graph/document"
	"infohus/graph/generated"
	"infohus/graph/guard"
	"infohus/graph/input"
	"infohus/graph/limit"
	"infohus/graph/policy"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Handler is what serves /graphql behind the HTTP edge: one executor for each
// role, over the schema as that role has it. Each runs trusted documents and free
// ones, holds the limits, guards the fields, and logs before it answers.
func Handler(r *Resolver, documents document.Source, logger *slog.Logger) (http.Handler, error) {
	return assemble(r, documents, logger, func(p *policy.Policy) graphql.HandlerExtension { return fieldGuard(p) })
}

func assemble(r *Resolver, documents document.Source, logger *slog.Logger, lock func(*policy.Policy) graphql.HandlerExtension) (http.Handler, error) {
	full := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	rules, err := policy.Read(full.Schema())
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	r.policy = rules
	library, err := document.NewLibrary(documents, rules)
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	fields := lock(rules)
	byRole := roleHandler{}
	for _, role := range contract.AllRole {
		schema := rules.Prune(role)
		own, err := library.ForRole(role, schema)
		if err != nil {
			return nil, err //nolint:wrapcheck // says itself what to change
		}
		byRole[role] = executor(generated.NewExecutableSchema(generated.Config{Resolvers: r, Schema: schema}), own, fields, r.Log, logger)
	}
	return byRole, nil
}

// roleHandler gives a request to the executor of its viewer's role.
type roleHandler map[contract.Role]http.Handler

// ServeHTTP refuses an unknown role: there is no schema for it.
func (h roleHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v, _ := viewer.From(r.Context())
	if own, known := h[v.Role]; known {
		own.ServeHTTP(w, r)
		return
	}
	w.WriteHeader(http.StatusUnauthorized)
}

// fieldGuard tells the operation under way what was withheld and refused.
func fieldGuard(rules *policy.Policy) *guard.Guard {
	fields := guard.New(rules)
	fields.Withhold = func(ctx context.Context, path ast.Path) {
		if op := operationOf(ctx); op != nil {
			op.withhold(path)
		}
	}
	fields.Refused = func(ctx context.Context) {
		if op := operationOf(ctx); op != nil {
			op.note(fault.Forbidden.Code())
		}
	}
	fields.Missed = func(ctx context.Context, id uuid.UUID) {
		if op := operationOf(ctx); op != nil {
			op.note(fault.NotFound.Code())
			op.miss(id)
		}
	}
	return fields
}

func executor(schema graphql.ExecutableSchema, documents *document.Trusted, fields graphql.HandlerExtension, log *audit.Log, logger *slog.Logger) *handler.Server {
	mayRead := func(ctx context.Context) bool { v, _ := viewer.From(ctx); return v.SchemaRight }
	mayRunFree := func(ctx context.Context) bool { v, _ := viewer.From(ctx); return v.AdHoc }

	srv := handler.New(schema)
	srv.AddTransport(transport.SSE{})
	srv.AddTransport(transport.POST{})
	srv.SetQueryCache(documents)
	srv.SetParserTokenLimit(limit.ForTrusted().Tokens)
	srv.SetDisableSuggestion(true)
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(func(ctx context.Context, p any) error {
		v, _ := viewer.From(ctx)
		logger.ErrorContext(ctx, "panic in a resolver", "request_id", v.CorrelationID, "type", fmt.Sprintf("%T", p), "at", panickedAt())
		return fault.New(fault.Internal, "")
	})
	srv.Use(correlated{})
	srv.Use(document.Lane{Trusted: documents, MayRunFree: mayRunFree})
	srv.Use(&input.Values{})
	srv.Use(&limit.Guard{Free: limit.Free(), Trusted: limit.ForTrusted()})
	srv.Use(streams{})
	srv.Use(limit.Introspection{Allowed: mayRead})
	srv.Use(&limit.Refusals{MayReadSchema: mayRead})
	srv.Use(logging{log: log, logger: logger})
	srv.Use(fields)
	return srv
}

// logging opens the operation and commits its log entries before its answer
// leaves. If they cannot be written, there is no answer.
type logging struct {
	log    *audit.Log
	logger *slog.Logger
}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = logging{}

// ExtensionName names the extension.
func (logging) ExtensionName() string { return "AuditLog" }

// Validate is satisfied.
func (logging) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse runs for each answer; of a subscription, for each event.
func (l logging) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if !graphql.HasOperationContext(ctx) {
		return next(ctx)
	}
	opCtx := graphql.GetOperationContext(ctx)
	op := &operation{log: l.log, mutation: opCtx.Operation != nil && opCtx.Operation.Operation == ast.Mutation}
	resp := next(context.WithValue(ctx, operationKey{}, op))
	if resp == nil {
		return nil
	}
	for _, e := range resp.Errors {
		if f := fault.Of(e); f.Kind == fault.Internal && e.Extensions["code"] == fault.Internal.Code() {
			l.logger.ErrorContext(ctx, "internal error", "operation", nameOf(ctx, opCtx), "request_id", e.Extensions["correlationId"])
		}
	}
	if err := op.finish(ctx, nameOf(ctx, opCtx)); err != nil {
		return &graphql.Response{Errors: gqlerror.List{present(ctx, err)}}
	}
	orderErrors(resp.Errors)
	if fields := op.hiddenFields(); len(fields) > 0 {
		if resp.Extensions == nil {
			resp.Extensions = map[string]any{}
		}
		resp.Extensions["withheld"] = fields
	}
	return resp
}

// nameOf an operation for the log: of the app's own documents their name; of a
// document that the caller wrote what it asks for, its root fields, since the
// caller may call it anything. The same holds of the name of an operation that is
// not there: it is taken for a name only when it is one.
func nameOf(ctx context.Context, opCtx *graphql.OperationContext) string {
	const longest = 80
	name := opCtx.OperationName
	if strings.ContainsFunc(name, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) {
		name = ""
	}
	if opCtx.Operation != nil {
		if name == "" {
			name = opCtx.Operation.Name
		}
		if name == "" || !limit.Trusted(ctx) {
			name = strings.Join(roots(opCtx.Operation.SelectionSet), ",")
		}
	}
	if len(name) > longest {
		name = name[:longest]
	}
	return name
}

// roots are the root fields of an operation, each once.
func roots(set ast.SelectionSet) (names []string) {
	walk(set, func(f *ast.Field) {
		if !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	})
	return names
}

// kindOf an entry, and its decision. A look-up that was answered is one, whatever
// else its operation was refused: else it would not be counted.
func kindOf(w *work.Scope, decision string) (kind contract.AuditKind, said string) {
	l := w.Lookup()
	switch {
	case l != nil && l.Refused == "":
		return contract.AuditKindSearch, audit.Allowed
	case l != nil:
		return contract.AuditKindRefusal, l.Refused
	case decision != audit.Allowed:
		return contract.AuditKindRefusal, decision
	}
	return contract.AuditKindRead, decision
}
