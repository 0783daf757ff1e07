package policy_test

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
)

const prelude = `
directive @access(to: [Audience!]!, part: Part) on OBJECT | FIELD_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | ENUM_VALUE
enum Audience { EVERYONE COORDINATOR MENTORS CONVENORS }
enum Part { CASE }
`

func read(t *testing.T, sdl string) (*policy.Policy, error) {
	t.Helper()
	return policy.Read(gqlparser.MustLoadSchema(&ast.Source{Input: prelude + sdl}))
}

// TestReadFails: what nobody has ruled on stops the start, by name.
func TestReadFails(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, sdl, want string }{
		{"type", `type Query { a: Int }`, "Query has no @access rule"},
		{"one field of a bare type", `type Query @access(to: [EVERYONE]) { a: A } type A { b: Int @access(to: [EVERYONE]) c: Int }`, "A has no @access rule"},
		{"input", `type Query @access(to: [EVERYONE]) { a(in: I): Int } input I { b: Int }`, "I has no @access rule"},
		{"enum", `type Query @access(to: [EVERYONE]) { a: E } enum E { X }`, "E has no @access rule"},
		{"nobody", `type Query @access(to: []) { a: Int }`, "Query @access names nobody"},
		{"field wider than its type", `type Query @access(to: [EVERYONE]) { a: A } type A @access(to: [MENTORS]) { b: Int @access(to: [EVERYONE]) }`, "A.b is open to roles"},
		{"argument wider than its field", `type Query @access(to: [EVERYONE]) { a(b: Int @access(to: [EVERYONE])): Int @access(to: [MENTORS]) }`, "Query.a(b:) is open to roles"},
		{"value wider than its enum", `type Query @access(to: [EVERYONE]) { a: E } enum E @access(to: [MENTORS]) { X @access(to: [EVERYONE]) }`, "E.X is open to roles"},
		{"withheld by role, not nullable", `type Query @access(to: [EVERYONE]) { a: Int! @access(to: [MENTORS]) }`, "Query.a is withheld"},
		{"withheld by part, not nullable", `type Query @access(to: [EVERYONE]) { a: Int! @access(to: [EVERYONE], part: CASE) }`, "Query.a is withheld"},
		{"part on input", `type Query @access(to: [EVERYONE]) { a(in: I): Int } input I @access(to: [EVERYONE]) { b: Int @access(to: [EVERYONE], part: CASE) }`, "I.b is input and has a part"},
	} {
		_, err := read(t, tt.sdl)
		require.ErrorContains(t, err, tt.want, tt.name)
	}
}

// TestPrune: what is closed is gone, with all that only it leads to.
func TestPrune(t *testing.T) {
	t.Parallel()
	p, err := read(t, `
type Query @access(to: [EVERYONE]) { open: A shut: B @access(to: [MENTORS]) list(order: O, filter: I, mine: Boolean @access(to: [MENTORS])): [A!] need(filter: J!): Int node: Node }
interface Node { id: ID! }
type A implements Node @access(to: [EVERYONE]) { id: ID! b: B secret: Int @access(to: [MENTORS], part: CASE) }
type B @access(to: [MENTORS]) { c: Int }
type C implements Node @access(to: [COORDINATOR]) { id: ID! own: D }
type D @access(to: [COORDINATOR]) { e: Int }
enum O @access(to: [EVERYONE]) { NAME SCORE @access(to: [MENTORS]) }
input I @access(to: [EVERYONE]) { a: Int secret: Int @access(to: [MENTORS]) only: J }
input J @access(to: [EVERYONE]) { must: K! }
input K @access(to: [MENTORS]) { x: Int }
`)
	require.NoError(t, err)
	s := p.Prune(contract.RoleMunicipalCoordinator)
	require.Equal(t, []string{"open", "list", "node"}, names(s.Query), "shut goes by its rule, need by its required argument")
	list := s.Query.Fields.ForName("list")
	require.Nil(t, list.Arguments.ForName("mine"))
	require.Equal(t, []string{"id"}, names(s.Types["A"]), "an edge to a type that is gone goes too")
	require.Equal(t, []string{"a"}, names(s.Types["I"]))
	require.Nil(t, s.Types["J"], "its required field is gone")
	require.Len(t, s.Types["O"].EnumValues, 1)
	require.NotNil(t, s.Types["C"], "reached through node alone")
	require.NotNil(t, s.Types["D"])
	require.Len(t, s.PossibleTypes["Node"], 2)
	for _, gone := range []string{"B", "K", "Audience", "Part"} {
		require.Nil(t, s.Types[gone], gone)
	}
	require.Nil(t, s.Directives["access"])
	require.Equal(t, []string{"open", "shut", "list", "need", "node"}, names(p.Prune(contract.RoleMentor).Query))
	require.Len(t, p.Prune(contract.RoleMentor).PossibleTypes["Node"], 1)
	require.Len(t, p.Full().Types["O"].EnumValues, 2, "the full schema is not written to")
}

func names(t *ast.Definition) (all []string) {
	for _, f := range t.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			all = append(all, f.Name)
		}
	}
	return all
}

// TestRoles holds the real schema: each role's own has nothing that is closed to
// it, each edge leads to something that is there, and no role sees the rules.
func TestRoles(t *testing.T) {
	t.Parallel()
	p, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	var unseen []string
	seen := map[string]bool{}
	for _, role := range contract.AllRole {
		s := p.Prune(role)
		for name, d := range s.Types {
			if d.BuiltIn || strings.HasPrefix(name, "__") {
				continue
			}
			seen[name] = true
			require.True(t, p.Open(name, role), "%s as %s", name, role)
			for _, f := range d.Fields {
				if strings.HasPrefix(f.Name, "__") || d.Kind == ast.Interface {
					continue
				}
				seen[name+"."+f.Name] = true
				require.True(t, p.Open(name+"."+f.Name, role), "%s.%s as %s", name, f.Name, role)
				require.NotNil(t, s.Types[f.Type.Name()], "%s.%s as %s leads nowhere", name, f.Name, role)
				for _, a := range f.Arguments {
					seen[policy.Argument(name, f.Name, a.Name)] = true
					require.NotNil(t, s.Types[a.Type.Name()])
				}
			}
			for _, v := range d.EnumValues {
				seen[name+"."+v.Name] = true
				require.True(t, p.Open(name+"."+v.Name, role), "%s.%s as %s", name, v.Name, role)
			}
		}
	}
	for _, c := range p.Coordinates() {
		if !seen[c] {
			unseen = append(unseen, c)
		}
	}
	require.Empty(t, unseen, "in no role's schema: an audience too narrow, or dead")
}

// TestMemory: all role schemas together take at most 50 MB.
func TestMemory(t *testing.T) {
	p, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := live()
	all := map[contract.Role]*ast.Schema{}
	for _, role := range contract.AllRole {
		all[role] = p.Prune(role)
	}
	took := float64(live()-before) / (1 << 20)
	t.Logf("%d role schemas take %.1f MB", len(slices.Collect(maps.Keys(all))), took)
	require.LessOrEqual(t, took, 50.0)
}
