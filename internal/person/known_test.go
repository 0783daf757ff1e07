package person_test

import (
	"context"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entnotification "infohus/ent/notification"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/notification"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestMatchedWhereKnown: a number typed finds only whom the one it is for knows
// already. Neither who brings somebody before SSP-NU nor child services get back
// what T&K knows, and nothing tells whether there was something.
func TestMatchedWhereKnown(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		known := raise(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja), School: new("NEXT"), Address: new("Hemmelig Vej 3")})
		x.Clock.Advance(time.Second)
		bring := func(as, name string) (uuid.UUID, error) {
			id, err := worktest.Do(x.As(as), x, "bringMatter", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return matter.Bring(ctx, w, contract.BringMatterInput{ForumID: demo.ForumID(contract.ForumKindSspNu, demo.Home), Person: &contract.PersonInput{Name: name, Cpr: new(freja)}, Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime})
			})
			if err != nil {
				return uuid.Nil, err
			}
			m, err := x.DB.Client.Matter.Get(x.System(), id)
			require.NoError(t, err)
			return m.PersonID, nil
		}
		for _, as := range []string{"straxen", "lokalpoliti", "uddannelsesvejleder"} {
			id, err := bring(as, "Signe "+as)
			if as == "straxen" {
				require.NoError(t, err)
				require.NotEqual(t, known, id)
				v := view(x, as, id)
				require.Equal(t, "Signe straxen", *v.Name, "what was typed, and nothing else")
				require.Nil(t, v.School)
				require.Nil(t, v.Address)
				continue
			}
			require.Equal(t, "NAME_DIFFERS", fault.Of(err).Reason, "whom the forum sees by now")
			require.Equal(t, "person.cpr", fault.Of(err).Field)
		}
		_, err := bring("straxen", "Signe straxen")
		require.Equal(t, "ALREADY_OPEN", fault.Of(err).Reason)
		require.Nil(t, view(x, "straxen", known), "whom only T&K knows stays T&K's")
		told := func(name, number string) uuid.UUID {
			worktest.Must(x.As("skole"), x, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.Notify(ctx, w, contract.NotifyChildServicesInput{Person: &contract.PersonInput{Name: name, Cpr: new(number)}, ParentsKnow: contract.ParentsKnowUnknown, Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}}})
			})
			n, err := x.DB.Client.Notification.Query().Order(entnotification.BySentAt(sql.OrderDesc())).First(x.System())
			require.NoError(t, err)
			return n.PersonID
		}
		first := told("Zz Yy", freja)
		v := view(x, "cbf", first)
		require.Equal(t, "Zz Yy", *v.Name)
		require.Nil(t, v.School)
		x.Clock.Advance(time.Second)
		require.Equal(t, first, told("Zz Yy", freja), "child services know the child by their own notification")
		require.Nil(t, view(x, "cbf", known))
		x.Clock.Advance(time.Second)
		otto := told("Otto Bang", elias)
		x.Clock.Advance(time.Second)

		both := worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
			return concern.Raise(ctx, w, contract.RaiseConcernInput{Person: &contract.PersonInput{Name: "Freja Holm", Cpr: new(freja)}, ParentsKnow: contract.ParentsKnowUnknown, AlsoNotify: new(true), Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}}})
		})
		c, err := x.DB.Client.Concern.Get(x.System(), both.Concern)
		require.NoError(t, err)
		n, err := x.DB.Client.Notification.Get(x.System(), *both.Notification)
		require.NoError(t, err)
		require.Equal(t, known, c.PersonID)
		require.Equal(t, first, n.PersonID)

		later := worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
			return concern.Raise(ctx, w, contract.RaiseConcernInput{Person: &contract.PersonInput{Name: "Otto Bang", Cpr: new(elias)}, ParentsKnow: contract.ParentsKnowUnknown, AlsoNotify: new(true), Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}}})
		})
		c, err = x.DB.Client.Concern.Get(x.System(), later.Concern)
		require.NoError(t, err)
		n, err = x.DB.Client.Notification.Get(x.System(), *later.Notification)
		require.NoError(t, err)
		require.Equal(t, otto, n.PersonID, "child services' own row, made when it was told before")
		require.NotEqual(t, otto, c.PersonID, "T&K knew nothing of the child")

		id, err := bring("tk", "Freja Holm")
		require.NoError(t, err)
		require.Equal(t, known, id, "T&K brings the one it knows")
	})
}
