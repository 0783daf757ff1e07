package access

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// TestPausedFrom: the days run from the end of the day of the review; a matter that
// is closed, or waits for none, is never closed to its seats.
func TestPausedFrom(t *testing.T) {
	on := calendar.MustParseDate("2026-03-01")
	closed := on.End()
	for _, tt := range []struct {
		name string
		m    *ent.Matter
		days int
		want string
	}{
		{"no review", &ent.Matter{}, 14, ""},
		{"closed", &ent.Matter{NextReviewOn: &on, ClosedAt: &closed}, 14, ""},
		{"after 14 days", &ent.Matter{NextReviewOn: &on}, 14, "2026-03-15"},
		{"at once", &ent.Matter{NextReviewOn: &on}, 0, "2026-03-01"},
	} {
		want := time.Time{}
		if tt.want != "" {
			want = calendar.MustParseDate(tt.want).End()
		}
		require.Equal(t, want, PausedFrom(tt.m, tt.days), tt.name)
	}
}

// TestPausedSeats: members and the invited are shut out from that instant; who leads
// the matter is not, what one's own authority gave and its running measure stay, and
// so does the mentor.
func TestPausedSeats(t *testing.T) {
	home, forum, mentor := uuid.New(), uuid.New(), uuid.New()
	on, start := calendar.MustParseDate("2026-03-01"), calendar.MustParseDate("2026-01-01").Start()
	paused := on.AddDays(14).End().UTC()
	s := setting{suspend: 14, grants: map[uuid.UUID]*ent.RoleGrant{}, participants: map[uuid.UUID][]*ent.Participant{}}
	grant := func(id uuid.UUID, role contract.Role) *ent.RoleGrant {
		g := &ent.RoleGrant{ID: id, Role: role, OrganisationID: uuid.New(), MunicipalityID: &home, ValidFrom: calendar.MustParseDate("2020-01-01")}
		s.grants[g.ID] = g
		return g
	}
	convenor, member, guest := grant(uuid.New(), contract.RoleMunicipalCoordinator), grant(uuid.New(), contract.RoleStraxen), grant(uuid.New(), contract.RoleChildServices)
	grant(mentor, contract.RoleMentor)
	for _, g := range []*ent.RoleGrant{convenor, member} {
		s.participants[forum] = append(s.participants[forum], &ent.Participant{ID: uuid.New(), ForumID: forum, GrantID: g.ID, ValidFrom: g.ValidFrom})
	}
	m := &ent.Matter{ID: uuid.New(), ForumID: forum, ForumKind: contract.ForumKindSspNu, MunicipalityID: home, Stage: contract.MatterStageFollowUp, OpenedAt: start, NextReviewOn: &on}
	given := func(by *ent.RoleGrant) *ent.Contribution {
		return &ent.Contribution{ID: uuid.New(), MatterID: m.ID, OrganisationID: by.OrganisationID, Compartment: contract.CompartmentGeneral, NotedAt: start}
	}
	own, others := given(guest), given(convenor)
	running := &ent.Measure{ID: uuid.New(), MatterID: m.ID, OrganisationID: guest.OrganisationID, Status: contract.MeasureStatusActive, OfferedAt: start, MentorID: &mentor}
	f := personFacts{
		person: uuid.New(), matters: []*ent.Matter{m}, contributions: map[uuid.UUID][]*ent.Contribution{m.ID: {own, others}}, measures: map[uuid.UUID][]*ent.Measure{m.ID: {running}},
		consents:    map[uuid.UUID][]*ent.Consent{running.ID: {{ID: uuid.New(), MeasureID: running.ID, Accepted: true, GivenAt: start}}},
		invitations: map[uuid.UUID][]*ent.Invitation{m.ID: {{ID: uuid.New(), MatterID: m.ID, GrantID: guest.ID, Parts: reach.Core | reach.Goals | reach.Case | reach.Identity, InvitedAt: start, Status: contract.InvitationStatusInvited}}},
	}
	rows := derivePerson(s, f)
	for _, tt := range []struct {
		name   string
		grant  uuid.UUID
		object uuid.UUID
		stays  bool
	}{
		{"the convenor", convenor.ID, m.ID, true},
		{"the convenor reads the guest's", convenor.ID, own.ID, true},
		{"a member", member.ID, m.ID, false},
		{"a member reads others'", member.ID, others.ID, false},
		{"the guest", guest.ID, m.ID, false},
		{"the guest reads others'", guest.ID, others.ID, false},
		{"the guest reads its own", guest.ID, own.ID, true},
		{"the guest runs its measure", guest.ID, running.ID, true},
		{"the mentor", mentor, running.ID, true},
		{"the mentor's mentee", mentor, m.ID, true},
	} {
		found := false
		for _, r := range rows {
			if r.Grant != tt.grant || r.Object != tt.object {
				continue
			}
			found = true
			if tt.stays {
				require.True(t, r.Until.IsZero(), "%s: until %s", tt.name, r.Until)
			} else {
				require.Equal(t, paused, r.Until, tt.name)
			}
		}
		require.True(t, found, tt.name)
	}
}
