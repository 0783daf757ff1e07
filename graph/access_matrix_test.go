package graph

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

const matrixFile = "../docs/access-matrix.md"

// TestAccessMatrixGolden keeps docs/access-matrix.md true to the schemas that the
// roles are given. The diff of that file is the review of a change of who may use
// what: go test ./graph -run Golden -update
func TestAccessMatrixGolden(t *testing.T) {
	got := matrixPage(readPolicy(t))
	if *update {
		require.NoError(t, os.WriteFile(matrixFile, []byte(got), 0o644))
	}
	want, err := os.ReadFile(matrixFile)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run: go test ./graph -run Golden -update")
}

func readPolicy(t *testing.T) *policy.Policy {
	t.Helper()
	p, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	return p
}

// matrixPage is role x coordinate as one table a type. Roles that have the same
// schema in every respect share a column.
func matrixPage(p *policy.Policy) string {
	has := map[contract.Role]map[string]bool{}
	for _, role := range contract.AllRole {
		has[role] = coordinatesOf(p.Prune(role))
	}
	var columns [][]contract.Role
	for _, role := range contract.AllRole {
		at := slices.IndexFunc(columns, func(c []contract.Role) bool { return maps.Equal(has[c[0]], has[role]) })
		if at < 0 {
			columns = append(columns, nil)
			at = len(columns) - 1
		}
		columns[at] = append(columns[at], role)
	}
	var b strings.Builder
	b.WriteString("# Access matrix\n\n<!-- Written by: go test ./graph -run Golden -update. Do not edit. -->\n\n" +
		"Which role has which coordinate of the API, printed from the schema that each role is given. This is the program as it *is*; what was *agreed* is written by hand in\n" +
		"`server/app/matrix/testdata/expectation`, and a test compares the two.\n\n" +
		"● the role's schema has it; empty: for that role it does not exist. A *part* narrows further: the field is null, and named in `extensions.withheld`, unless the\n" +
		"viewer's own access to the record opens that part. Coordinates of a type that are alike share a line. Which rows a viewer sees at all is not in this table (`internal/access`).\n\n| Column | Roles |\n| --- | --- |\n")
	for i, c := range columns {
		fmt.Fprintf(&b, "| %s | %s |\n", letter(i), joined(c))
	}
	total := 0
	for _, section := range sections(p) {
		total += len(section.coordinates)
		fmt.Fprintf(&b, "\n## %s\n\n| Coordinates | Part |", section.name)
		for i := range columns {
			fmt.Fprintf(&b, " %s |", letter(i))
		}
		b.WriteString("\n| --- | --- |" + strings.Repeat(" --- |", len(columns)) + "\n")
		var rows []string
		alike := map[string][]string{}
		for _, x := range section.coordinates {
			rule, _ := p.Rule(x)
			row := fmt.Sprintf(" %s |", strings.ToLower(strings.Join(reach.Names(rule.Part), ", ")))
			for _, c := range columns {
				row += map[bool]string{true: " ● |", false: "  |"}[has[c[0]][x]]
			}
			if alike[row] == nil {
				rows = append(rows, row)
			}
			alike[row] = append(alike[row], shortened(section.name, x))
		}
		for _, row := range rows {
			fmt.Fprintf(&b, "| %s |%s\n", strings.Join(alike[row], " "), row)
		}
	}
	fmt.Fprintf(&b, "\n%d coordinates, %d roles.\n", total, len(contract.AllRole))
	return b.String()
}

type section struct {
	name        string
	coordinates []string
}

// sections are the types with content, the roots first.
func sections(p *policy.Policy) (list []section) {
	byType := map[string][]string{}
	for _, x := range p.Coordinates() {
		name, _, member := strings.Cut(x, ".")
		if t := p.Full().Types[name]; t.Kind == ast.Scalar || t.Kind == ast.Interface || t.Kind == ast.Union {
			continue
		}
		if !member {
			byType[name] = append([]string{x}, byType[name]...)
			continue
		}
		byType[name] = append(byType[name], x)
	}
	roots := []string{"Query", "Mutation", "Subscription"}
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(byType)), func(n string) bool { return slices.Contains(roots, n) })
	for _, name := range append(roots, names...) {
		list = append(list, section{name, byType[name]})
	}
	return list
}

// coordinatesOf a schema, in the notation of the policy.
func coordinatesOf(s *ast.Schema) map[string]bool {
	set := map[string]bool{}
	for name, t := range s.Types {
		set[name] = true
		for _, v := range t.EnumValues {
			set[name+"."+v.Name] = true
		}
		for _, f := range t.Fields {
			set[name+"."+f.Name] = true
			for _, a := range f.Arguments {
				set[policy.Argument(name, f.Name, a.Name)] = true
			}
		}
	}
	return set
}

// shortened name of a coordinate inside the section of its type.
func shortened(name, coordinate string) string {
	if coordinate == name {
		return "*the type*"
	}
	return strings.TrimPrefix(coordinate, name+".")
}

func letter(i int) string { return string(rune('A' + i)) }

func joined(roles []contract.Role) string {
	names := make([]string, 0, len(roles))
	for _, r := range roles {
		names = append(names, string(r))
	}
	return strings.Join(names, ", ")
}
