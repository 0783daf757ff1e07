package rule_test

import (
	"context"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/privacy"
	_ "infohus/ent/runtime" // the policies
	"infohus/internal/contract"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// programOnly are the entities that no viewer reads, with the reason.
var programOnly = map[string]string{
	"Attestation":  "who confirmed an authority's roles; package attestation shows it to administrators and the data protection officer",
	"AuditRecord":  "finds the entries of a record; the entries have a rule of their own",
	"DataKey":      "opens what is sealed",
	"GrantRequest": "a role that waits for a second administrator; package rights shows it to administrators",
	"Erasure":      "what was erased, for a restored backup",
	"Idempotency":  "the first answer of a command, found by its caller's key",
	"NameToken":    "finds persons by name; the persons have a rule of their own",
	"OutboxEvent":  "signals; who hears one is judged when it is delivered",
	"Session":      "sign-in",
}

// unnarrowed are the entities that every signed-in viewer reads whole, with the reason.
var unnarrowed = map[string]string{
	"NetworkDistrict": "public names of places",
}

// TestEveryEntityHasARule walks all entities that ent generated: without a viewer
// nothing is read, outside a logged change nothing is written, and a viewer's
// query is narrowed to rows, or the entity stands in one of the lists above.
// A policy that is forgotten allows everything, silently.
func TestEveryEntityHasARule(t *testing.T) {
	driver := &recorder{}
	c := ent.NewClient(ent.Driver(driver))
	nobody := context.Background()
	at := time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)
	teacher := viewer.NewContext(nobody, viewer.Viewer{
		UserID: uuid.New(), GrantID: uuid.New(), Role: contract.RoleTeacher, OrganisationID: uuid.New(), ControllerID: uuid.New(), PoliceDistrictID: uuid.New(), At: at,
	})
	found := map[string]bool{}
	for name, entity := range entities(c) {
		found[name] = true
		t.Run(name, func(t *testing.T) {
			driver.asked = nil
			require.ErrorIs(t, entity.read(nobody), privacy.Deny, "without a viewer")
			require.ErrorIs(t, entity.remove(nobody), privacy.Deny, "without a viewer")
			require.ErrorIs(t, entity.remove(teacher), privacy.Deny, "a viewer, outside a logged change")
			require.ErrorIs(t, entity.remove(system.Context(nobody, "test")), privacy.Deny, "the program, outside a logged change")
			require.Empty(t, driver.asked, "denied before the database is asked")

			err := entity.read(teacher)
			if programOnly[name] != "" {
				require.ErrorIs(t, err, privacy.Deny, "no viewer reads it")
				require.Empty(t, driver.asked)
				return
			}
			require.ErrorIs(t, err, errAsked, "it may be asked for")
			require.Len(t, driver.asked, 1)
			require.Equal(t, unnarrowed[name] == "", strings.Contains(driver.asked[0], " WHERE "), "narrowed to rows: %s", driver.asked[0])

			driver.asked = nil
			require.ErrorIs(t, entity.read(system.Context(nobody, "test")), errAsked, "the program reads")
			require.NotContains(t, driver.asked[0], " WHERE ")
			require.ErrorIs(t, entity.remove(system.InChange(nobody)), errAsked, "a logged change writes")
		})
	}
	require.Greater(t, len(found), 40, "the entities are found")
	for _, list := range []map[string]string{programOnly, unnarrowed} {
		for _, name := range slices.Sorted(maps.Keys(list)) {
			require.True(t, found[name], "%s is no entity any more", name)
		}
	}
}

// entity is what every generated client can do.
type entity struct{ read, remove func(context.Context) error }

// entities are the clients of all entities, by name.
func entities(c *ent.Client) map[string]entity {
	m := map[string]entity{}
	for field, value := range reflect.ValueOf(c).Elem().Fields() {
		if value.Kind() != reflect.Pointer || !value.MethodByName("Query").IsValid() {
			continue
		}
		m[field.Name] = entity{
			read: func(ctx context.Context) error { return failed(value.MethodByName("Query").Call(nil)[0], "All", ctx) },
			remove: func(ctx context.Context) error {
				return failed(value.MethodByName("Delete").Call(nil)[0], "Exec", ctx)
			},
		}
	}
	return m
}

// failed calls a method that answers with a value and an error.
func failed(on reflect.Value, method string, ctx context.Context) error {
	err, _ := reflect.TypeAssert[error](on.MethodByName(method).Call([]reflect.Value{reflect.ValueOf(ctx)})[1])
	return err
}

var errAsked = errors.New("the database was asked")

// recorder is a database that keeps what it is asked and answers nothing.
type recorder struct{ asked []string }

func (r *recorder) Exec(_ context.Context, query string, _, _ any) error {
	r.asked = append(r.asked, query)
	return errAsked
}

func (r *recorder) Query(_ context.Context, query string, _, _ any) error {
	r.asked = append(r.asked, query)
	return errAsked
}

func (r *recorder) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(r), nil }
func (r *recorder) Close() error                           { return nil }
func (r *recorder) Dialect() string                        { return dialect.SQLite }
