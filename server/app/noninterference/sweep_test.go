package noninterference

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
)

// Bounds of one sweep.
const (
	mostSwept  = 150
	mostSealed = 15
)

// sweep changes the hidden columns of many rows of a table at once, so that
// whatever of it shows, shows.
func (c *changing) sweep(table string, rows []secret) {
	rows = slices.DeleteFunc(slices.Clone(rows), func(s secret) bool { return c.gone[s.id] })
	if len(rows) == 0 || table == "name_tokens" || c.err != nil {
		return
	}
	c.dice.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	// What is hidden on a record that is seen comes first.
	slices.SortStableFunc(rows, func(a, b secret) int {
		switch {
		case a.near == b.near:
			return 0
		case b.near:
			return 1
		}
		return -1
	})
	rows = rows[:min(len(rows), mostSwept)]
	together, sealed := map[string]*setting{}, map[string]*setting{}
	for _, col := range tables[table].Columns {
		var ids []uuid.UUID
		var first secret
		n := 0
		for _, s := range rows {
			if !mayChange(s, table, col.Name) || slices.Contains(deriving, col.Name) || col.Unique || col.Name == "round" {
				continue
			}
			if !isSealed(col) {
				ids, first = append(ids, s.id), s
				continue
			}
			if n++; n <= mostSealed && table != "persons" {
				if value, ok := c.seal(s, col, s.id, s.unit); ok {
					settingOf(sealed, s.id.String(), s.id).set(col.Name, value, true)
				}
			}
		}
		if len(ids) == 0 || c.dice.IntN(10) < 3 {
			continue
		}
		value, ok := c.value(first, col)
		if !ok || (value == nil && (slices.Contains(paired, col.Name) || col.Type == field.TypeBool)) {
			continue
		}
		list := strings.Join(texts(ids), "', '")
		settingOf(together, list, ids...).set(col.Name, value, slices.Contains(paired, col.Name))
	}
	changed := append(c.apply(table, together), c.apply(table, sealed)...)
	slices.Sort(changed)
	c.sayf("changed in %d rows of %s: %s", len(rows), table, strings.Join(slices.Compact(changed), ", "))
}

// setting is what some columns of some rows become, in one statement.
type setting struct {
	ids     []uuid.UUID
	columns []string
	sets    []string
	args    []any
}

func settingOf(m map[string]*setting, key string, ids ...uuid.UUID) *setting {
	if m[key] == nil {
		m[key] = &setting{ids: ids}
	}
	return m[key]
}

// set gives a column a value; where it is empty, not if it is to stay so.
func (s *setting) set(column string, value any, filled bool) {
	name := quoted(column)
	to := "?"
	if filled {
		to = "CASE WHEN " + name + " IS NULL THEN " + name + " ELSE ? END"
	}
	s.columns, s.sets, s.args = append(s.columns, column), append(s.sets, name+" = "+to), append(s.args, value)
}

// apply runs settings in one order, and says which columns they changed.
func (c *changing) apply(table string, m map[string]*setting) (columns []string) {
	for _, key := range slices.Sorted(maps.Keys(m)) {
		s := m[key]
		c.exec("UPDATE "+table+" SET "+strings.Join(s.sets, ", ")+" WHERE id IN ('"+strings.Join(texts(s.ids), "', '")+"')", s.args...)
		columns = append(columns, s.columns...)
	}
	return columns
}

// mayChange says whether a column of a secret may change.
func mayChange(s secret, table, column string) bool {
	if !changeable(table, columnOf(table, column)) || slices.Contains(s.fixed, column) {
		return false
	}
	return len(s.columns) == 0 || slices.Contains(s.columns, column)
}

func texts(ids []uuid.UUID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = id.String()
	}
	return list
}

var worthShape = regexp.MustCompile(`[A-Z][A-Z_]{2,}|[0-9a-f]{8}-[0-9a-f-]{27}|20\d\d-\d\d-\d\d`)

// worth are the values that a request names: what is changed to them would be
// found, or lost, by its filters.
func worth(body []byte) map[string]bool {
	values := map[string]bool{}
	for _, text := range worthShape.FindAllString(string(body), -1) {
		values[text] = true
	}
	return values
}

// named are the persons' names that a request asks for, and the numbers.
func (w *world) named(o *oracle, body []byte) (names, numbers []string) {
	text := string(body)
	for _, p := range o.persons {
		name, number := w.names[p.ID], w.cpr[p.ID]
		parts := strings.Fields(name)
		slices.Reverse(parts)
		if name != "" && !slices.Contains(names, name) && (strings.Contains(text, name) || strings.Contains(text, strings.Join(parts, " "))) {
			names = append(names, name)
		}
		if number != "" && strings.Contains(text, number) {
			numbers = append(numbers, number)
		}
	}
	return names, numbers
}

// wanted draws a value that the request names, if the column knows one.
func (c *changing) wanted(known []any) (any, bool) {
	if len(c.worth) == 0 || c.dice.IntN(10) < 4 {
		return nil, false
	}
	var fitting []any
	for _, v := range known {
		if text, ok := v.(string); ok && c.worth[text] {
			fitting = append(fitting, v)
		}
	}
	if len(fitting) == 0 {
		return nil, false
	}
	return fitting[c.dice.IntN(len(fitting))], true
}
