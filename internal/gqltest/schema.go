package gqltest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// SDL has one of each thing the limits are about: a list with first, a recursion,
// an input, a mutation, a stream.
const SDL = `
directive @mark on FIELD
type Query { me: Person, people(first: Int = 20, last: Int, filter: Filter): People, fail(code: String): String, whole: String! }
type Mutation { rename(input: RenameInput!): Person }
type Subscription { ticks(n: Int!): Int }
type People { edges: [Edge!]!, totalCount: Int }
type Edge { node: Person! }
type Person { id: ID!, name: String, friends(first: Int): People, boss: Person }
input Filter { name: String, not: Filter }
input RenameInput { id: ID!, name: String! }
`

// Resolver makes the value of one root field: anything json.Marshal takes.
type Resolver func(ctx context.Context, args map[string]any) (any, error)

// Schema implements graphql.ExecutableSchema.
type Schema struct {
	Roots map[string]Resolver
	// Events makes a stream; the channel is closed at its end.
	Events func(ctx context.Context, args map[string]any) <-chan any
	// Cost replaces gqlgen's generated cost functions; nil means none.
	Cost func(typeName, field string, child int, args map[string]any) (int, bool)

	schema *ast.Schema
}

// New parses the SDL; it panics on a bad one, which is a mistake of the test.
func New(sdl string) *Schema {
	return &Schema{Roots: map[string]Resolver{}, schema: gqlparser.MustLoadSchema(&ast.Source{Input: sdl})}
}

// Schema returns the parsed schema.
func (s *Schema) Schema() *ast.Schema { return s.schema }

// Complexity asks Cost.
func (s *Schema) Complexity(_ context.Context, typeName, field string, child int, args map[string]any) (int, bool) {
	if s.Cost == nil {
		return 0, false
	}
	return s.Cost(typeName, field, child, args)
}

// Exec runs the operation: root fields one after the other.
func (s *Schema) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Subscription {
		return s.stream(ctx, op)
	}
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		return &graphql.Response{Data: s.object(ctx, op)}
	}
}

func (s *Schema) object(ctx context.Context, op *graphql.OperationContext) json.RawMessage {
	root := s.schema.Query
	if op.Operation.Operation == ast.Mutation {
		root = s.schema.Mutation
	}
	var out bytes.Buffer
	for i, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{root.Name}) {
		if i > 0 {
			out.WriteByte(',')
		}
		value := s.field(ctx, op, root, f)
		if string(value) == "null" && f.Definition != nil && f.Definition.Type.NonNull {
			return json.RawMessage("null")
		}
		out.WriteString(strconv.Quote(f.Alias) + ":") // a GraphQL name: letters, digits, underscore
		out.Write(value)
	}
	return json.RawMessage("{" + out.String() + "}")
}

func (s *Schema) field(ctx context.Context, op *graphql.OperationContext, root *ast.Definition, f graphql.CollectedField) []byte {
	ctx = graphql.WithRootFieldContext(ctx, &graphql.RootFieldContext{Object: f.Name, Field: f})
	var out bytes.Buffer
	op.RootResolverMiddleware(ctx, func(ctx context.Context) graphql.Marshaler {
		ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: root.Name, Field: f})
		value, err := s.value(ctx, root, f, op.Variables)
		if err != nil {
			graphql.AddError(ctx, err)
			return graphql.Null
		}
		body, err := json.Marshal(value)
		if err != nil {
			graphql.AddError(ctx, err)
			return graphql.Null
		}
		return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(body) })
	}).MarshalGQL(&out)
	return out.Bytes()
}

func (s *Schema) value(ctx context.Context, root *ast.Definition, f graphql.CollectedField, vars map[string]any) (any, error) {
	if f.Name == "__typename" {
		return root.Name, nil
	}
	if resolve := s.Roots[f.Name]; resolve != nil {
		return resolve(ctx, f.ArgumentMap(vars))
	}
	return nil, nil
}

func (s *Schema) stream(ctx context.Context, op *graphql.OperationContext) graphql.ResponseHandler {
	fields := graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"})
	events := s.Events(ctx, fields[0].ArgumentMap(op.Variables))
	return func(ctx context.Context) *graphql.Response {
		select {
		case <-ctx.Done():
			return nil
		case event, ok := <-events:
			if !ok {
				return nil
			}
			body, _ := json.Marshal(map[string]any{fields[0].Alias: event})
			return &graphql.Response{Data: body}
		}
	}
}
