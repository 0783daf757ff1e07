package noninterference

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/measure"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/work"
)

// tellsAge: whose consent is enough follows from an age, also where the authority that
// is responsible for the measure was invited without being told who it is.
func (w *world) tellsAge(t *testing.T, f *facts, tried map[string]bool) {
	t.Helper()
	tk, run := w.callers[contract.RoleMunicipalCoordinator], w.callers[contract.RoleJobCentre]
	leads := f.hiddenFrom(tk)
	there := slices.IndexFunc(f.matters, func(m *ent.Matter) bool {
		return m.ForumKind == contract.ForumKindInfohusCase && m.Stage == contract.MatterStageMeasures && m.FrozenAt == nil && leads.shown[m.ID] && !slices.Contains(f.seatsIn(m), run.GrantID)
	})
	require.NotEqual(t, -1, there, "a matter in which a measure can be offered")
	m, today := f.matters[there], calendar.Today(present)
	done := func(a answer) { t.Helper(); require.Contains(t, a.body, `"__typename"`) }
	refused := func(a answer, why string) { t.Helper(); require.Contains(t, a.body, why) }
	born := func(year int) {
		require.NoError(t, w.log.System(w.system(), "test", func(ctx context.Context, c *work.Scope) error {
			sealed := c.Vault.Box(ctx, m.PersonID).Seal("persons", "birth_date", m.PersonID, calendar.NewDate(year, time.May, 1).String())
			return c.Person.UpdateOneID(m.PersonID).SetBirthDate(sealed).Exec(ctx)
		}))
	}

	done(w.command(tk, "inviteToMatter", map[string]any{"id": m.ID, "grantId": run.GrantID, "need": "Et forløb.", "withIdentity": false, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}))
	done(w.command(run, "offerMeasure", map[string]any{"matterId": m.ID, "kind": "EDUCATION_JOB", "goal": "En læreplads.", "contactPerson": "Vagten", "startDueOn": today.AddDays(14), "reviewOn": today.AddDays(60)}))
	id, err := w.log.DB.Client.Measure.Query().Where(measure.OrganisationID(run.OrganisationID)).Order(ent.Desc(measure.FieldOfferedAt)).FirstID(w.system())
	require.NoError(t, err)
	hidden := w.read().hiddenFrom(run)
	require.True(t, slices.ContainsFunc(hidden.of("persons"), func(s secret) bool { return s.id == m.PersonID }), "who it is stays hidden")

	yes := map[string]any{"id": id, "version": 1, "by": "CITIZEN", "accepted": true, "scope": "Siger ja."}
	born(2015)
	refused(w.command(run, "recordConsent", yes), `"field":"by"`)
	born(1990)
	done(w.command(run, "recordConsent", yes))
	tried["recordConsent"] = true

	start := map[string]any{"id": id, "version": 2, "startedOn": today}
	born(2015)
	refused(w.command(run, "startMeasure", start), "NO_CONSENT")
	born(1990)
	done(w.command(run, "startMeasure", start))
	tried["startMeasure"] = true
}

// command gives one, once.
func (w *world) command(c *caller, name string, in map[string]any) answer {
	in["idempotencyKey"] = uuid.NewString()
	input := strings.ToUpper(name[:1]) + name[1:] + "Input!"
	return w.send(c, request{Query: "mutation($in: " + input + ") { " + name + "(input: $in) { __typename } }", Variables: map[string]any{"in": in}}.body())
}
