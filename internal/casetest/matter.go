package casetest

import (
	"context"
	"strconv"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entmatter "infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/reach"
	"infohus/internal/vault"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// Name of every person this package enters, with the number of the person.
const Name = "Freja Prøve"

// Matter opens a matter of a municipality's forum about a new person of an age;
// age -1 is not known. It stands in the stage given.
func Matter(x *worktest.World, municipality string, kind contract.ForumKind, stage contract.MatterStage, age int) *ent.Matter {
	x.T.Helper()
	return Matters(x, municipality, kind, stage, age, 1)[0]
}

// Matters is Matter for several, in one transaction.
func Matters(x *worktest.World, municipality string, kind contract.ForumKind, stage contract.MatterStage, age, n int) []*ent.Matter {
	x.T.Helper()
	var list []*ent.Matter
	require.NoError(x.T, x.Log.System(x.System(), "test matter", func(ctx context.Context, w *work.Scope) error {
		w.Viewer = x.Viewer("tk")
		for i := range n {
			p, err := enter(ctx, w, demo.MunicipalityID(municipality), age, i)
			if err != nil {
				return err
			}
			f, err := w.Forum.Get(ctx, demo.ForumID(kind, municipality))
			if err != nil {
				return err
			}
			m, err := matter.Open(ctx, w, matter.Opening{Person: p, Kind: kind, Forum: f, Theme: contract.ThemeExtremism, Stage: stage})
			if err != nil {
				return err
			}
			list = append(list, m)
			if err := access.SyncPerson(ctx, w, p.ID); err != nil {
				return err
			}
		}
		return nil
	}))
	return list
}

func enter(ctx context.Context, w *work.Scope, municipality uuid.UUID, age, i int) (*ent.Person, error) {
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Person, id)
	row := w.Person.Create().SetID(id).SetMunicipalityID(municipality).SetSubjectCategory(contract.SubjectCategoryPersonOfConcern).
		SetProtection(contract.ProtectionNotProtected).SetCreatedAt(w.Now).SetName(box.Seal("persons", "name", id, Name+" "+strconv.Itoa(i)))
	if age >= 0 {
		born := calendar.NewDate(w.Today().Year()-age, w.Today().Month(), w.Today().Day()-10)
		row.SetBirthDate(box.Seal("persons", "birth_date", id, born.String()))
	}
	return row.Save(ctx)
}

// Invite puts an account's grant into a matter with the parts given.
func Invite(x *worktest.World, m *ent.Matter, username string, parts reach.Parts) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "test invitation", func(ctx context.Context, w *work.Scope) error {
		v, id := x.Viewer(username), uuid.New()
		err := w.Invitation.Create().SetID(id).SetMatterID(m.ID).SetGrantID(v.GrantID).SetOrganisationID(v.OrganisationID).SetDisclosureID(uuid.New()).
			SetNeed(w.Vault.Box(ctx, m.ID).Seal("invitations", "need", id, "Hvad ved I?")).SetWithIdentity(parts&reach.Identity != 0).SetParts(parts).
			SetInvitedAt(w.Now).SetInvitedByID(demo.GrantID("tk")).SetStatus(contract.InvitationStatusInvited).Exec(ctx)
		if err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	}))
}

// Now reads a matter as it stands.
func Now(x *worktest.World, id uuid.UUID) *ent.Matter {
	x.T.Helper()
	m, err := x.DB.Client.Matter.Query().Where(entmatter.ID(id)).Only(x.System())
	require.NoError(x.T, err)
	return m
}

// Freeze lets the police take the matter over.
func Freeze(x *worktest.World, m *ent.Matter) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "test freeze", func(ctx context.Context, w *work.Scope) error {
		if err := w.Matter.Update().Where(entmatter.ID(m.ID)).SetFrozenAt(w.Now).Exec(ctx); err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	}))
}
