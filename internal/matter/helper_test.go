package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	infohus    = contract.ForumKindInfohusCase
	sspNU      = contract.ForumKindSspNu
	collection = contract.MatterStageCollection
)

// do runs a command as an account.
func do[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) (T, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (T, error) { return command(ctx, w, in) })
}

func must[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) T {
	x.T.Helper()
	result, err := do(x, as, command, in)
	require.NoError(x.T, err)
	return result
}

// refused asserts code, field and coded reason of a refusal.
func refused(t *testing.T, err error, kind fault.Kind, field, reason string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Equal(t, field, f.Field, err)
	require.Equal(t, reason, f.Reason, err)
}

// see returns a matter as an account sees it; nil when it is hidden.
func see(x *worktest.World, as string, id uuid.UUID) (m *contract.Matter) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if m, err = matter.View(ctx, w, id, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
			m = nil
		}
	})
	return m
}

// open opens an Infohus matter about a person of 17.
func open(x *worktest.World) *ent.Matter {
	return casetest.Matter(x, demo.Home, infohus, collection, 17)
}

func invitation(m *ent.Matter, username string, withIdentity bool, compartments ...contract.Compartment) contract.InviteToMatterInput {
	return contract.InviteToMatterInput{ID: m.ID, GrantID: demo.GrantID(username), Need: "Hvad ved I om skolegangen?", WithIdentity: withIdentity, Compartments: compartments, Necessity: "Nødvendigt for helhedsvurderingen."}
}

func invite(x *worktest.World, m *ent.Matter, username string, withIdentity bool, compartments ...contract.Compartment) {
	x.T.Helper()
	must(x, "tk", matter.Invite, invitation(m, username, withIdentity, compartments...))
}

func statement(m *ent.Matter, c contract.Compartment, text string, shareWith ...string) contract.ContributeInput {
	in := contract.ContributeInput{ID: m.ID, Compartment: c, Kind: contract.StatementKindObservedFact, Text: text, Necessity: "Hører til billedet."}
	for _, key := range shareWith {
		in.ShareWith = append(in.ShareWith, demo.OrganisationID(key))
	}
	return in
}

// texts of the contributions an account sees.
func texts(m *contract.Matter) []string {
	list := []string{}
	if m != nil {
		for _, c := range m.Contributions {
			list = append(list, c.Text)
		}
	}
	return list
}

// invited returns the invitation of an account, as the convenor sees it.
func invited(x *worktest.World, m *ent.Matter, username string) *contract.Invitation {
	x.T.Helper()
	var found *contract.Invitation
	for _, i := range see(x, "tk", m.ID).Invitations {
		if i.GrantID == demo.GrantID(username) {
			found = i
		}
	}
	return found
}

// row finds the newest row of the ledger of a kind to an organisation.
func row(x *worktest.World, m *ent.Matter, kind contract.DisclosureKind, to string) *contract.Disclosure {
	x.T.Helper()
	var found *contract.Disclosure
	o, err := x.DB.Client.Organisation.Get(x.System(), demo.OrganisationID(to))
	require.NoError(x.T, err)
	for _, d := range see(x, "tk", m.ID).Disclosures {
		if found == nil && d.Kind == kind && d.To == o.Name {
			found = d
		}
	}
	return found
}

func telephone(by string) *contract.OnBehalfInput {
	return &contract.OnBehalfInput{GivenBy: by, GivenHow: contract.GivenHowTelephone}
}
