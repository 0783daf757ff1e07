package matrix_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
)

// relation of somebody in a role to a record.
type relation int

const (
	member   relation = iota // in force: by office, as convenor, invited, seated, as mentor, as the one who sent it
	stranger                 // never had any part in it
	former                   // had, until the seat, the invitation, the consent or the grant ended
	recused                  // has, and has declared a conflict of interest
	frozen                   // has, and the police handle it alone
	other                    // has none, and holds the same role in another authority
)

var relations = []relation{member, stranger, former, other, recused, frozen}

func (r relation) String() string {
	return []string{"member", "stranger", "former", "recused", "frozen", "elsewhere"}[r]
}

// Outcomes of a cell.
const (
	shown    = "shown"    // there, with a value; of a command, an input or a word: it can be used
	withheld = "withheld" // null, and said to be withheld
	hidden   = "hidden"   // as if the record did not exist
	absent   = "absent"   // not in the role's schema, and refused
	empty    = "empty"    // null and not withheld: never expected
)

// coordinates maps each coordinate of the schema to its compartments.
func readCoordinates(t *testing.T) map[string][]string {
	t.Helper()
	raw, err := os.ReadFile("testdata/coordinates.tsv")
	require.NoError(t, err)
	all := map[string][]string{}
	add := func(coordinate string, compartments []string) {
		for _, c := range compartments {
			require.NotContains(t, all[coordinate], c, coordinate)
			all[coordinate] = append(all[coordinate], c)
		}
	}
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimRight(line, "\n"); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		require.Len(t, cells, 3, line)
		name, compartments := cells[0], strings.Split(cells[1], ",")
		for m := range strings.FieldsSeq(cells[2]) {
			field, arguments, has := strings.Cut(strings.TrimSuffix(m, ")"), "(")
			switch {
			case m == ".":
				add(name, compartments)
			case has:
				for a := range strings.SplitSeq(arguments, ",") {
					add(name+"."+field+"("+a+":)", compartments)
				}
			default:
				add(name+"."+m, compartments)
			}
		}
	}
	return all
}

// row is what one role meets in one compartment.
type row struct {
	outcomes [6]string // by relation
	source   string
}

// expectation by compartment and role.
type expectation map[string]map[contract.Role]row

func (e expectation) of(compartment string, role contract.Role, r relation) string {
	return e[compartment][role].outcomes[r]
}

// others stands in a table for all roles that it does not name.
const others = "all others"

// readExpectation reads testdata/expectation, in the order of the names: the first
// file defines the groups of roles that the others name.
func readExpectation(t *testing.T) expectation {
	t.Helper()
	files, err := filepath.Glob("testdata/expectation/*.md")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var raw []byte
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		raw = append(raw, text...)
	}
	table, groups := expectation{}, map[string][]contract.Role{}
	var compartments []string
	section := ""
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "## "):
			section = strings.TrimPrefix(line, "## ")
		case strings.HasPrefix(line, "Compartments: "):
			table.close(t, compartments)
			compartments = strings.Fields(strings.ReplaceAll(strings.TrimPrefix(line, "Compartments: "), "`", ""))
			for _, c := range compartments {
				require.NotContains(t, table, c, "a compartment has one table")
				table[c] = map[contract.Role]row{}
			}
		case strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| --") && !strings.HasPrefix(line, "| who") && !strings.HasPrefix(line, "| group"):
			cells := strings.Split(strings.Trim(line, "|"), "|")
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			switch {
			case section == "Groups of roles":
				groups[cells[0]] = rolesOf(t, cells[1], groups)
			case len(compartments) > 0:
				require.Len(t, cells, 8, line)
				table.add(t, compartments, cells, groups)
			}
		}
	}
	table.close(t, compartments)
	return table
}

// add takes one line of a table: who, what in each relation, why.
func (e expectation) add(t *testing.T, compartments, cells []string, groups map[string][]contract.Role) {
	t.Helper()
	r := row{source: cells[7]}
	for i, rel := range relations {
		require.Contains(t, []string{shown, withheld, hidden, absent}, cells[1+i], "%v %v", compartments, cells)
		r.outcomes[rel] = cells[1+i]
	}
	if n := strings.Count(strings.Join(cells[1:7], " "), absent); n != 0 && n != 6 {
		t.Fatalf("%v %s: what is not in the schema of a role is not there in any relation", compartments, cells[0])
	}
	for _, c := range compartments {
		roles := rolesOf(t, cells[0], groups)
		if cells[0] == others {
			roles = slices.DeleteFunc(slices.Clone(contract.AllRole), func(x contract.Role) bool { _, has := e[c][x]; return has })
		}
		for _, x := range roles {
			require.NotContains(t, e[c], x, "%s has two rows in %s", x, c)
			e[c][x] = r
		}
	}
}

func (e expectation) close(t *testing.T, compartments []string) {
	t.Helper()
	for _, c := range compartments {
		require.Len(t, e[c], len(contract.AllRole), "a row for every role in %s", c)
	}
}

func rolesOf(t *testing.T, cell string, groups map[string][]contract.Role) (list []contract.Role) {
	t.Helper()
	if cell == others {
		return nil
	}
	for name := range strings.SplitSeq(cell, ",") {
		name = strings.TrimSpace(name)
		if roles, is := groups[name]; is {
			list = append(list, roles...)
			continue
		}
		require.True(t, contract.Role(name).IsValid(), "no role and no group: %q", name)
		list = append(list, contract.Role(name))
	}
	return list
}

func (r row) String() string { return fmt.Sprint(r.outcomes) }
