package noninterference

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"infohus/internal/access"
)

// uncloneable are the tables in which no second row may stand beside one that is
// there, or where another would open what is closed.
var uncloneable = []string{"attendances", "recusals", "clarifications", "persons", "retention_extensions"}

// add puts another row like a hidden one beside it, under the same record.
func (c *changing) add(s secret) {
	if !s.whole || s.alone || slices.Contains(uncloneable, s.table) || c.err != nil {
		return
	}
	id := uuid.New()
	names, marks, args := []string{}, []string{}, []any{}
	row := c.row(s)
	if row == nil {
		return
	}
	meeting, ok := c.otherMeeting(s)
	if !ok {
		return
	}
	unit := s.unit
	if kind, own := roots[s.table]; own {
		c.scope.Vault.Create(c.ctx, kind, id)
		unit = id
	}
	for i, col := range tables[s.table].Columns {
		v := bindable(col, row[i])
		switch {
		case col.Name == "id":
			v = id
		case v == nil:
		case s.table == "agenda_items" && col.Name == "meeting_id":
			v = meeting
		case isSealed(col):
			sealed, ok := c.seal(s, col, id, unit)
			if !ok {
				return
			}
			v = sealed
		case col.Name == "reference" && col.Unique:
			v = c.reference([]any{v})
		case col.Name == "round":
			v = c.round()
		}
		names, marks, args = append(names, quoted(col.Name)), append(marks, "?"), append(args, v)
	}
	c.exec("INSERT INTO "+s.table+" ("+strings.Join(names, ", ")+") VALUES ("+strings.Join(marks, ", ")+")", args...)
	c.sayf("added to %s (%s) beside %s: %s", s.table, s.why, s.id, id)
	c.derive(s)
	c.deriveOther(s.table, id)
}

// otherMeeting is where another item like a hidden one stands: a matter stands once
// on an agenda.
func (c *changing) otherMeeting(s secret) (uuid.UUID, bool) {
	if s.table != "agenda_items" || s.unit == s.parent {
		return s.parent, true
	}
	free := c.ids("SELECT id FROM meetings WHERE id NOT IN (SELECT meeting_id FROM agenda_items WHERE matter_id = '"+s.unit.String()+"') AND forum_id IN (SELECT forum_id FROM meetings WHERE id = ?)", s.parent)
	if len(free) == 0 {
		return uuid.Nil, false
	}
	return free[c.dice.IntN(len(free))], true
}

// row reads one row as it stands; nil where it is gone.
func (c *changing) row(s secret) []any {
	columns := tables[s.table].Columns
	names, values, into := make([]string, len(columns)), make([]any, len(columns)), make([]any, len(columns))
	for i, col := range columns {
		names[i], into[i] = quoted(col.Name), &values[i]
	}
	if err := c.tx.QueryRow(c.numbered("SELECT "+strings.Join(names, ", ")+" FROM "+s.table+" WHERE id = ?"), s.id).Scan(into...); err != nil {
		return nil
	}
	return values
}

// deriveMeeting: the meeting's own rows, and those of who is invited to it alone.
func (c *changing) deriveMeeting(id uuid.UUID) {
	m, err := c.scope.Meeting.Get(c.ctx, id)
	if err == nil {
		err = access.SyncMeeting(c.ctx, c.scope, id)
	}
	if err == nil {
		err = access.SyncGuests(c.ctx, c.scope, m)
	}
	c.err = err
}

// deriveOther brings the access rows of what no person carries up to date.
func (c *changing) deriveOther(table string, id uuid.UUID) {
	if c.err != nil {
		return
	}
	switch table {
	case "meetings":
		c.deriveMeeting(id)
	case "agenda_items":
		item, err := c.scope.AgendaItem.Get(c.ctx, id)
		if c.err = err; err == nil {
			c.deriveMeeting(item.MeetingID)
		}
	case "advices":
		x, err := c.scope.Advice.Get(c.ctx, id)
		if c.err = err; err == nil {
			c.err = access.SyncAdvice(c.ctx, c.scope, x)
		}
	case "trends":
		x, err := c.scope.Trend.Get(c.ctx, id)
		if c.err = err; err == nil {
			c.err = access.SyncTrend(c.ctx, c.scope, x)
		}
	}
}

// addPerson makes a hidden person whose name a search of the viewer's finds.
func (c *changing) addPerson() {
	if c.err != nil {
		return
	}
	p := c.o.persons[c.dice.IntN(len(c.o.persons))]
	municipality := p.MunicipalityID
	if own := c.o.v.MunicipalityID; own != nil && c.dice.IntN(10) < 7 {
		municipality = *own
	}
	id := uuid.New()
	box := c.scope.Vault.Create(c.ctx, "person", id)
	c.exec("INSERT INTO persons (id, municipality_id, subject_category, name, protection, created_at, version) VALUES (?, ?, ?, ?, ?, ?, 1)",
		id, municipality, "PERSON_OF_CONCERN", []byte(box.Seal("persons", "name", id, "-")), "NOT_PROTECTED", present.UTC())
	c.rename(secret{table: "persons", id: id, unit: id})
	c.sayf("added person %s, whom nobody sees", id)
}

// remove deletes a hidden row and what hangs on it, unless something hangs there
// that the viewer sees.
func (c *changing) remove(s secret) {
	if !s.whole || s.table == "attendances" || s.table == "recusals" || c.err != nil {
		return
	}
	hidden := map[uuid.UUID]secret{}
	for _, x := range c.o.secrets {
		if x.whole {
			hidden[x.id] = x
		}
	}
	type rowOf struct {
		table string
		id    uuid.UUID
	}
	var order []rowOf
	queue := []rowOf{{s.table, s.id}}
	for len(queue) > 0 && c.err == nil {
		at := queue[0]
		queue = queue[1:]
		if _, ok := hidden[at.id]; !ok || len(order) > 200 {
			return // seen, or made since the facts were read
		}
		order = append(order, at)
		for name, t := range tables {
			for _, fk := range t.ForeignKeys {
				if fk.RefTable.Name != at.table {
					continue
				}
				for _, id := range c.ids("SELECT id FROM "+name+" WHERE "+quoted(fk.Columns[0].Name)+" = ?", at.id) {
					queue = append(queue, rowOf{name, id})
				}
			}
		}
	}
	slices.Reverse(order)
	deleted := map[uuid.UUID]bool{}
	for _, x := range order {
		if deleted[x.id] {
			continue
		}
		deleted[x.id] = true
		c.exec("DELETE FROM "+x.table+" WHERE id = ?", x.id)
		c.exec("DELETE FROM accesses WHERE object_id = ?", x.id)
		c.gone[x.id] = true
		if p := hidden[x.id].person; p != uuid.Nil {
			c.persons[p] = true
		}
	}
	for id := range deleted {
		delete(c.persons, id)
	}
	for _, x := range order {
		if meeting := hidden[x.id].parent; x.table == "agenda_items" && !deleted[meeting] && c.err == nil {
			c.deriveMeeting(meeting) // which was in sight as long as the item
		}
	}
	c.exec("DELETE FROM accesses WHERE source_id = ?", s.id)
	if s.person != uuid.Nil && !deleted[s.person] {
		c.persons[s.person] = true
	}
	c.sayf("deleted %s %s (%s) with %d rows", s.table, s.id, s.why, len(order)-1)
}

func (c *changing) ids(query string, arg any) (list []uuid.UUID) {
	rows, err := c.tx.Query(c.numbered(query+" ORDER BY id"), arg)
	if err != nil {
		c.err = fmt.Errorf("%s: %w", query, err)
		return nil
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			c.err = err
			return nil
		}
		list = append(list, id)
	}
	c.err = rows.Err()
	return list
}
