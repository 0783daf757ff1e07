package noninterference

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/phonetic"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// pool holds values that stand in each column, for what is changed to.
type pool map[string][]any

// values reads the pool.
func (w *world) values() pool {
	p := pool{}
	for name, t := range tables {
		for _, c := range t.Columns {
			if !changeable(name, c) || isSealed(c) || c.Type == field.TypeBool {
				continue
			}
			rows, err := w.log.DB.SQL.Query(fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL ORDER BY 1 LIMIT 60", quoted(c.Name), name, quoted(c.Name)))
			if w.backend == "postgres" && c.Type == field.TypeJSON {
				rows, err = w.log.DB.SQL.Query(fmt.Sprintf("SELECT DISTINCT %s::text FROM %s WHERE %s IS NOT NULL ORDER BY 1 LIMIT 60", quoted(c.Name), name, quoted(c.Name)))
			}
			if err != nil {
				w.t.Fatal(err)
			}
			for rows.Next() {
				var v any
				if err := rows.Scan(&v); err != nil {
					w.t.Fatal(err)
				}
				p[name+"."+c.Name] = append(p[name+"."+c.Name], bindable(c, v))
			}
			if err := rows.Err(); err != nil {
				w.t.Fatal(err)
			}
			_ = rows.Close()
		}
	}
	return p
}

func quoted(name string) string { return `"` + name + `"` }

// bindable is a value as it was read, in the form it can be written again.
func bindable(c *schema.Column, v any) any {
	if b, ok := v.([]byte); ok && c.Type != field.TypeBytes {
		return string(b)
	}
	return v
}

// changing is one transaction in which secrets are changed, added and deleted.
type changing struct {
	*world

	tx      *stdsql.Tx
	scope   *work.Scope
	ctx     context.Context
	dice    *rand.Rand
	pool    pool
	o       *oracle
	gone    map[uuid.UUID]bool
	worth   map[string]bool
	asked   []string // that the request asks for
	numbers []string
	persons map[uuid.UUID]bool
	said    []string
	err     error
}

// change lets do change what is hidden, in one transaction, with the access rows
// that follow from it.
func (w *world) change(o *oracle, dice *rand.Rand, p pool, gone map[uuid.UUID]bool, body []byte, do func(*changing)) ([]string, error) {
	tx, err := w.log.DB.SQL.Begin()
	if err != nil {
		return nil, err
	}
	driver := (&testdb.Counter{Each: w.kept.note}).Wrap(entsql.NewDriver(w.log.DB.Dialect, entsql.Conn{ExecQuerier: tx}))
	client := ent.NewClient(ent.Driver(driver))
	c := &changing{
		world: w, tx: tx, dice: dice, pool: p, o: o, gone: gone, worth: worth(body), persons: map[uuid.UUID]bool{},
		scope: &work.Scope{Client: client, Vault: vault.New(w.log.Keys, client, w.clock.Now()), Now: w.clock.Now(), Settings: w.log.Settings, Random: w.log.Random, Pages: w.log.Pages},
		ctx:   system.InChange(system.Context(context.Background(), "change what is hidden")),
	}
	c.asked, c.numbers = w.named(o, body)
	do(c)
	for id := range c.persons {
		if c.err == nil {
			c.err = access.SyncPerson(c.ctx, c.scope, id)
		}
	}
	if c.err == nil {
		c.err = c.scope.Vault.Err()
	}
	if c.err != nil {
		_ = tx.Rollback()
		return c.said, c.err
	}
	return c.said, tx.Commit()
}

func (c *changing) exec(query string, args ...any) {
	if c.err != nil {
		return
	}
	c.kept.note(query)
	if _, err := c.tx.Exec(c.numbered(query), args...); err != nil {
		c.err = fmt.Errorf("%s: %w", query, err)
	}
}

// numbered writes ? as PostgreSQL wants it.
func (c *changing) numbered(query string) string {
	if c.log.DB.Dialect != dialect.Postgres {
		return query
	}
	for n := 1; strings.Contains(query, "?"); n++ {
		query = strings.Replace(query, "?", "$"+strconv.Itoa(n), 1)
	}
	return query
}

func (c *changing) sayf(format string, args ...any) {
	c.said = append(c.said, fmt.Sprintf(format, args...))
}

// scramble changes some columns of a secret.
func (c *changing) scramble(s secret) {
	columns := s.columns
	if len(columns) == 0 {
		columns = except(s.table)
	}
	columns = slices.DeleteFunc(slices.Clone(columns), func(name string) bool {
		return slices.Contains(s.fixed, name) || !changeable(s.table, columnOf(s.table, name))
	})
	if len(columns) == 0 || c.err != nil {
		return
	}
	now := c.row(s)
	if now == nil {
		return
	}
	sets, args, derives := []string{}, []any{}, false
	for range 1 + c.dice.IntN(5) {
		name := columns[c.dice.IntN(len(columns))]
		if slices.Contains(sets, quoted(name)+" = ?") {
			continue
		}
		value, ok := c.value(s, columnOf(s.table, name))
		if s.table == "invitations" && name == "status" && !slices.Contains([]any{"INVITED", "CONTRIBUTED"}, bindable(columnOf(s.table, name), now[at(s.table, name)])) {
			continue // one that has ended stays so
		}
		if !ok || (slices.Contains(paired, name) && (value == nil) != (now[at(s.table, name)] == nil)) {
			continue
		}
		sets, args = append(sets, quoted(name)+" = ?"), append(args, value)
		derives = derives || slices.Contains(deriving, name)
	}
	if len(sets) == 0 {
		return
	}
	c.exec("UPDATE "+s.table+" SET "+strings.Join(sets, ", ")+" WHERE id = ?", append(args, s.id)...)
	c.sayf("changed %s %s (%s): %s", s.table, s.id, s.why, strings.ReplaceAll(strings.Join(sets, ", "), " = ?", ""))
	if derives {
		c.derive(s)
		c.deriveOther(s.table, s.id)
	}
}

// derive notes whose access rows have to follow.
func (c *changing) derive(s secret) {
	if s.person != uuid.Nil {
		c.persons[s.person] = true
	}
}

// value draws what a column becomes.
func (c *changing) value(s secret, col *schema.Column) (any, bool) {
	known := c.pool[s.table+"."+col.Name]
	if v, ok := c.wanted(known); ok && !isSealed(col) && !col.Unique {
		return v, true
	}
	switch {
	case col.Nullable && c.dice.IntN(6) == 0:
		return nil, true
	case isSealed(col):
		return c.seal(s, col, s.id, s.unit)
	case col.Name == "responsible_id" && c.o.grants[c.o.v.GrantID] != nil && c.dice.IntN(2) == 0:
		return c.o.v.GrantID, true
	case col.Unique && col.Name == "reference":
		return c.reference(known), len(known) > 0
	case col.Unique:
		return nil, false
	case col.Type == field.TypeBool:
		return c.dice.IntN(2) == 0, true
	case col.Type == field.TypeTime && c.dice.IntN(2) == 0:
		return present.Add(time.Duration(c.dice.IntN(400_000)-300_000) * time.Minute).UTC().Truncate(time.Microsecond), true
	case s.table == "invitations" && col.Name == "status":
		return []string{"INVITED", "CONTRIBUTED"}[c.dice.IntN(2)], true
	case s.table == "measures" && col.Name == "status":
		return []string{"OFFERED", "ACCEPTED", "DECLINED", "WITHDRAWN"}[c.dice.IntN(4)], true
	case (col.Type == field.TypeInt || col.Type == field.TypeInt64) && col.Name == "round":
		return c.round(), true
	case col.Type == field.TypeInt || col.Type == field.TypeInt64:
		return c.dice.IntN(60), true
	case len(known) == 0:
		return nil, false
	}
	return known[c.dice.IntN(len(known))], true
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

func (c *changing) reference(known []any) any {
	if len(known) == 0 {
		return nil
	}
	first, ok := known[0].(string)
	if !ok {
		return nil
	}
	return first[:2] + string(c.fresh(6, crockford))
}

// fresh draws characters that no earlier draw gave, not even of the same dice.
func (c *changing) fresh(n int, of string) []byte {
	b := make([]byte, n)
	_, _ = c.log.Random.Read(b)
	for i := range b {
		b[i] = of[int(b[i])%len(of)]
	}
	return b
}

// seal draws a text and seals it for its place; false where the key is gone.
func (c *changing) seal(s secret, col *schema.Column, row, unit uuid.UUID) (any, bool) {
	box := c.scope.Vault.Box(c.ctx, unit)
	if box.Erased() {
		return nil, false
	}
	text := "Skjult " + strconv.Itoa(c.dice.IntN(1_000_000))
	switch {
	case s.table == "persons" && col.Name == "name":
		return nil, false // with its tokens: rename
	case s.table == "persons" && col.Name == "cpr":
		text = c.number()
	case s.table == "persons" && col.Name == "birth_date":
		text = calendar.NewDate(1960+c.dice.IntN(60), time.Month(1+c.dice.IntN(12)), 1+c.dice.IntN(28)).String()
	}
	return []byte(box.Seal(s.table, col.Name, row, text)), true
}

// round that no assessment of a matter has.
func (c *changing) round() int {
	n, _ := strconv.Atoi(string(c.fresh(9, "123456789")))
	return n
}

// number draws an invented CPR number.
func (c *changing) number() string {
	return fmt.Sprintf("%02d%02d%02d4%s", 61+c.dice.IntN(28), 1+c.dice.IntN(12), 5+c.dice.IntN(15), c.fresh(3, "0123456789"))
}

// rename gives a hidden person the name and the tokens of somebody the viewer may
// find, or a new one, and another CPR number.
func (c *changing) rename(s secret) {
	if c.err != nil {
		return
	}
	person, err := c.scope.Person.Get(c.ctx, s.id)
	box := c.scope.Vault.Box(c.ctx, s.id)
	if err != nil || box.Erased() {
		return
	}
	name := c.someName()
	c.exec("DELETE FROM name_tokens WHERE person_id = ?", s.id)
	c.exec("UPDATE persons SET name = ? WHERE id = ?", []byte(box.Seal("persons", "name", s.id, name)), s.id)
	for _, key := range phonetic.Tokens(name) {
		c.exec("INSERT INTO name_tokens (id, person_id, municipality_id, token) VALUES (?, ?, ?, ?)", uuid.New(), s.id, person.MunicipalityID, c.scope.Vault.Token("name|"+person.MunicipalityID.String(), key))
	}
	if c.dice.IntN(2) == 0 {
		number := c.number()
		if token := c.freeNumber(person.MunicipalityID); token != "" {
			number = token
		}
		c.exec("UPDATE persons SET cpr = ?, cpr_token = ? WHERE id = ?", []byte(box.Seal("persons", "cpr", s.id, number)), c.scope.Vault.Token("cpr|"+person.MunicipalityID.String(), number), s.id)
		c.cpr[s.id] = number
	}
	c.names[s.id] = name
	c.sayf("renamed person %s to %s", s.id, name)
}

// freeNumber is one that the request asks for and nobody has in a municipality.
func (c *changing) freeNumber(municipality uuid.UUID) string {
	for _, number := range c.numbers {
		token := c.scope.Vault.Token("cpr|"+municipality.String(), number)
		if len(c.ids("SELECT id FROM persons WHERE cpr_token = ?", token)) == 0 {
			return number
		}
	}
	return ""
}

func (c *changing) someName() string {
	if len(c.asked) > 0 && c.dice.IntN(10) < 8 {
		return c.asked[c.dice.IntN(len(c.asked))]
	}
	if c.dice.IntN(5) == 0 {
		return "Nyt Navn " + strconv.Itoa(c.dice.IntN(1000))
	}
	p := c.o.persons[c.dice.IntN(len(c.o.persons))]
	if name := c.names[p.ID]; name != "" {
		return name
	}
	return "Freja Prøve"
}
