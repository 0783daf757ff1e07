package person_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/ent/nametoken"
	entperson "infohus/ent/person"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/notification"
	"infohus/internal/person"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// Numbers that belong to nobody: the day is raised by 60.
const freja, elias = "720309-4118", "730514-4521"

func raise(x *worktest.World, user string, p contract.PersonInput) uuid.UUID {
	x.T.Helper()
	in := contract.RaiseConcernInput{Person: &p, ParentsKnow: contract.ParentsKnowUnknown, Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}}}
	id := worktest.Must(x.As(user), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) { return concern.Raise(ctx, w, in) }).Concern
	c, err := x.DB.Client.Concern.Get(x.System(), id)
	require.NoError(x.T, err)
	return c.PersonID
}

func view(x *worktest.World, user string, id uuid.UUID) (v *contract.Person) {
	x.T.Helper()
	x.Read(user, func(ctx context.Context, w *work.Scope) {
		var err error
		if v, err = person.View(ctx, w, id, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), "%v", err)
		}
	})
	return v
}

// TestEnter: matched on CPR inside one municipality; a match changes nothing about the
// person.
func TestEnter(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Protection: new(contract.ProtectionNotProtected)})
		again := raise(x, "next", contract.PersonInput{Name: "Freya Holm", Cpr: new("7203094118"), School: new("NEXT"), Address: new("Opdigtet Vej 7")})
		require.Equal(t, id, again)
		v := view(x, "tk", id)
		require.Equal(t, "Freja Holm", *v.Name, "what stands is not replaced")
		require.Nil(t, v.School, "nor is what was empty filled")
		require.Equal(t, 1, *v.Version)
		require.Equal(t, contract.ProtectionUnknown, *v.Protection, "that somebody is not protected is not a reporter's to say")
		require.Nil(t, v.Address, "and unknown hides")
		require.Equal(t, 17, *v.Age)
		require.True(t, *v.IsChild)
		require.Equal(t, "••••••-••••", *v.CprMasked)
		require.Len(t, v.Concerns, 2)

		raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Protection: new(contract.ProtectionProtected)})
		v = view(x, "tk", id)
		require.Equal(t, contract.ProtectionProtected, *v.Protection, "to who reads that it was written")
		require.Nil(t, v.Address)
		require.False(t, v.Holds("school"))
		require.Equal(t, contract.ProtectionUnknown, x.DB.Client.Person.GetX(x.System(), id).Protection, "and to no others")
		raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Protection: new(contract.ProtectionNotProtected)})
		require.Equal(t, contract.ProtectionProtected, *view(x, "tk", id).Protection, "never loosened by a reporter")

		require.NotEqual(t, id, raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Age: new(17)}), "a name alone never merges")
		neighbour := raise(x, "tknabo", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja)})
		require.NotEqual(t, id, neighbour, "another row in another municipality")
		a, b := x.DB.Client.Person.GetX(x.System(), id), x.DB.Client.Person.GetX(x.System(), neighbour)
		require.NotEqual(t, *a.CprToken, *b.CprToken, "no index crosses municipalities")
		for _, user := range []string{"tknabo", "skole", "politi", "cbf", "pet", "ssp", "dpo", "admin"} {
			require.Nil(t, view(x, user, id), user)
		}
	})
}

// TestProtection: what a reporter writes hides an address and never opens one;
// T&K and child services open it, and say from where they know.
func TestProtection(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Address: new("Opdigtet Vej 7")})
		raise(x, "next", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Protection: new(contract.ProtectionNotProtected)})
		v := view(x, "tk", id)
		require.Equal(t, contract.ProtectionUnknown, *v.Protection)
		require.Nil(t, v.Address, "another reporter does not open a hidden address")
		require.True(t, v.ViewerCan.RecordProtection && v.ViewerCan.RevealCpr && v.ViewerCan.RevealAddress)

		record := func(as string, in contract.RecordProtectionInput) error {
			_, err := worktest.Do(x.As(as), x, "recordProtection", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return person.RecordProtection(ctx, w, in)
			})
			return err
		}
		in := contract.RecordProtectionInput{PersonID: id, Version: *v.Version, Protection: contract.ProtectionNotProtected, Source: "Opslag i CPR"}
		for as, kind := range map[string]fault.Kind{"tknabo": fault.NotFound, "cbf": fault.NotFound, "skole": fault.NotFound, "politi": fault.NotFound} {
			require.Equal(t, kind, fault.Of(record(as, in)).Kind, as)
		}
		bad := in
		bad.Source = " "
		require.Equal(t, "source", fault.Of(record("tk", bad)).Field)
		bad = in
		bad.Version--
		require.Equal(t, "STALE_VERSION", fault.Of(record("tk", bad)).Reason)
		require.Nil(t, view(x, "tk", id).Address)

		require.NoError(t, record("tk", in))
		v = view(x, "tk", id)
		require.Equal(t, contract.ProtectionNotProtected, *v.Protection)
		require.Equal(t, "Opdigtet Vej 7", *v.Address)
		require.Equal(t, "Opslag i CPR", *v.ProtectionSource)
		require.True(t, v.ProtectionNotedAt.Equal(x.Clock.Now()))

		x.Clock.Advance(time.Second)
		raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), Protection: new(contract.ProtectionProtected)})
		v = view(x, "tk", id)
		require.Equal(t, contract.ProtectionProtected, *v.Protection, "to who reads what a reporter wrote later")
		require.Nil(t, v.Address)
		require.Nil(t, v.ProtectionSource, "the source said something else")
		in.Version, in.Source = *v.Version, "Nyt opslag i CPR"
		x.Clock.Advance(time.Second)
		require.NoError(t, record("tk", in))
		v = view(x, "tk", id)
		require.Equal(t, contract.ProtectionNotProtected, *v.Protection, "until T&K has looked it up anew")
		require.Equal(t, "Opdigtet Vej 7", *v.Address)
	})
}

// TestContradictions: a number, a date and an age that do not go together are
// refused, on the one that is beside the others.
func TestContradictions(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		day := func(s string) *calendar.Date { return new(calendar.MustParseDate(s)) }
		for _, tt := range []struct {
			name  string
			in    contract.PersonInput
			field string
		}{
			{"number and its date", contract.PersonInput{Cpr: new(freja), BirthDate: day("2009-03-12"), Age: new(17)}, ""},
			{"number and another date", contract.PersonInput{Cpr: new(freja), BirthDate: day("1980-01-01")}, "person.birthDate"},
			{"number and another age", contract.PersonInput{Cpr: new(freja), Age: new(40)}, "person.age"},
			{"the age of this year", contract.PersonInput{Cpr: new(freja), Age: new(18)}, ""},
			{"date and another age", contract.PersonInput{BirthDate: day("2014-01-01"), Age: new(80)}, "person.age"},
			{"no age at all", contract.PersonInput{BirthDate: day("2014-01-01"), Age: new(111)}, "person.age"},
		} {
			tt.in.Name = "Freja Holm"
			in := contract.RaiseConcernInput{Person: &tt.in, ParentsKnow: contract.ParentsKnowUnknown, Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set."}}}
			_, err := worktest.Do(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) { return concern.Raise(ctx, w, in) })
			if tt.field == "" {
				require.NoError(t, err, tt.name)
				continue
			}
			require.Equal(t, fault.Invalid, fault.Of(err).Kind, tt.name)
			require.Equal(t, tt.field, fault.Of(err).Field, tt.name)
		}
	})
}

func TestAges(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		told := view(x, "tk", raise(x, "skole", contract.PersonInput{Name: "En Ung", Age: new(15)}))
		require.Equal(t, 15, *told.Age)
		unknown := view(x, "tk", raise(x, "skole", contract.PersonInput{Name: "En Ukendt"}))
		require.Nil(t, unknown.Age)
		require.Nil(t, unknown.IsChild)
		require.Nil(t, unknown.CprMasked)
	})
}

func search(x *worktest.World, user string, s contract.PersonSearch) (hits []*contract.PersonHit, err error) {
	s.Purpose = "Dobbeltkontrol ved modtagelse"
	x.Read(user, func(ctx context.Context, w *work.Scope) { hits, err = person.Search(ctx, w, s, work.All) })
	return hits, err
}

// TestSearch: only what the caller may see; a hidden hit looks like none.
func TestSearch(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x, "skole", contract.PersonInput{Name: "Mohammed Ali Christensen", Cpr: new(elias)})
		for _, tt := range []struct {
			name, user string
			search     contract.PersonSearch
			found      bool
		}{
			{"by number", "tk", contract.PersonSearch{Cpr: new("7305144521")}, true},
			{"by name, spelt otherwise and turned round", "tk", contract.PersonSearch{Name: new("Kristensen Muhamad")}, true},
			{"another name", "tk", contract.PersonSearch{Name: new("Mohammed Olsen")}, false},
			{"the neighbour", "tknabo", contract.PersonSearch{Cpr: new(elias)}, false},
			{"the police, not asked", "politi", contract.PersonSearch{Cpr: new(elias)}, false},
			{"child services, not notified", "cbf", contract.PersonSearch{Name: new("Mohammed Christensen")}, false},
			{"the teacher who reported", "skole", contract.PersonSearch{Cpr: new(elias)}, false},
			{"nobody has it", "tk", contract.PersonSearch{Cpr: new(freja)}, false},
		} {
			hits, err := search(x, tt.user, tt.search)
			require.NoError(t, err, tt.name)
			require.NotNil(t, hits)
			require.Equal(t, tt.found, len(hits) == 1 && hits[0].Person.ID == id, tt.name)
		}
		for _, s := range []contract.PersonSearch{{}, {Cpr: new("73051")}, {Name: new("Mohammed")}, {Name: new("M C")}} {
			_, err := search(x, "tk", s)
			require.True(t, fault.Is(err, fault.Invalid), "%v", err)
		}
		for _, as := range []string{"pet", "cde", "mentor"} {
			_, err := search(x, as, contract.PersonSearch{Cpr: new(elias)})
			require.True(t, fault.Is(err, fault.Forbidden), "%s: %v", as, err)
		}
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			_, err := person.Search(ctx, w, contract.PersonSearch{Cpr: new(elias)}, work.All)
			require.Equal(t, "search.purpose", fault.Of(err).Field)
		})
	})
}

// TestHiddenNamesakesPushNobodyOut: a search ends after MaxHits of those whom one may
// see; how many others bear the name changes nothing.
func TestHiddenNamesakesPushNobodyOut(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		const seen, hidden = 5, 3 * person.MaxHits
		namesake := contract.PersonInput{Name: "Mohammed Ali Christensen"}
		for range hidden {
			raise(x, "skole", namesake)
		}
		for range seen {
			worktest.Must(x.As("skole"), x, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.Notify(ctx, w, contract.NotifyChildServicesInput{
					Person: &namesake, ParentsKnow: contract.ParentsKnowUnknown,
					Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}},
				})
			})
		}
		for user, found := range map[string]int{"cbf": seen, "tk": person.MaxHits, "tknabo": 0} {
			hits, err := search(x, user, contract.PersonSearch{Name: &namesake.Name})
			require.NoError(t, err)
			require.Len(t, hits, found, user)
		}
	})
}

func reveal(x *worktest.World, user string, do func(context.Context, *work.Scope, contract.RevealInput) (uuid.UUID, error), id uuid.UUID, reason string) error {
	_, err := worktest.Do(x.As(user), x, "revealCpr", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return do(ctx, w, contract.RevealInput{PersonID: id, Reason: reason})
	})
	return err
}

func TestReveal(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x, "skole", contract.PersonInput{Name: "Amal Nazari", Cpr: new(elias), Address: new("Opdigtet Vej 9"), Protection: new(contract.ProtectionProtected)})
		require.Nil(t, view(x, "tk", id).Address)
		const reason = "Skal sende brev til forældrene."
		require.True(t, fault.Is(reveal(x, "tk", person.RevealAddress, id, "brev"), fault.Invalid))
		for _, user := range []string{"tknabo", "politi", "skole", "cbf"} {
			require.True(t, fault.Is(reveal(x, user, person.RevealAddress, id, reason), fault.NotFound), user)
			require.True(t, fault.Is(reveal(x, user, person.RevealCPR, id, reason), fault.NotFound), user)
		}
		require.NoError(t, reveal(x, "tk", person.RevealAddress, id, reason))
		require.NoError(t, reveal(x, "tk", person.RevealCPR, id, reason))
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			address, err := person.Address(ctx, w, id)
			require.NoError(t, err)
			require.Equal(t, "Opdigtet Vej 9", *address)
			number, err := person.CPR(ctx, w, id)
			require.NoError(t, err)
			require.Equal(t, elias, *number)
		})
		e := x.DB.Client.AuditEntry.Query().Where(auditentry.Purpose(reason)).AllX(x.System())
		require.Len(t, e, 2)
		require.Equal(t, contract.AuditKindRead, e[0].Kind)
	})
}

// TestErase: an empty shell, and no search finds it.
func TestErase(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x, "skole", contract.PersonInput{Name: "Elias Brandvold", Cpr: new(elias), School: new("Strandskolen")})
		require.NoError(t, x.Log.System(context.Background(), "erase", func(ctx context.Context, w *work.Scope) error { return person.Erase(ctx, w, id) }))
		p := x.DB.Client.Person.Query().Where(entperson.ID(id), entperson.CprTokenIsNil()).OnlyX(x.System())
		require.NotNil(t, p.ErasedAt)
		require.Empty(t, p.Name)
		require.Zero(t, x.DB.Client.NameToken.Query().Where(nametoken.PersonID(id)).CountX(x.System()))
		require.Nil(t, view(x, "tk", id).Name)
		hits, err := search(x, "tk", contract.PersonSearch{Cpr: new(elias)})
		require.NoError(t, err)
		require.Empty(t, hits)
		hits, err = search(x, "tk", contract.PersonSearch{Name: new("Elias Brandvold")})
		require.NoError(t, err)
		require.Empty(t, hits)
		var fresh *ent.Person
		require.NoError(t, x.Change(x.As("tk"), "enter", func(ctx context.Context, w *work.Scope) (err error) {
			var entered person.Entered
			entered, err = person.Enter(ctx, w, &contract.PersonInput{Name: "Elias Brandvold", Cpr: new(elias)}, demo.MunicipalityID(demo.Home), person.ToPrevention())
			fresh = entered.Person
			return err
		}))
		require.NotEqual(t, id, fresh.ID, "a later entry is a new row")
	})
}
