package stage_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/stage"
)

// TestMeetingTable: what may be done in which state, and that time alone approves.
func TestMeetingTable(t *testing.T) {
	t.Parallel()
	states := contract.AllMeetingState
	for _, tt := range []struct {
		command string
		from    []contract.MeetingState
	}{
		{"putOnAgenda", states[:1]},
		{"moveAgendaItem", states[:1]},
		{"lockAgenda", states[:1]},
		{"inviteToMeeting", states[:2]},
		{"openMeeting", states[:2]},
		{"recordAttendance", states[:4]},
		{"openItem", states[2:3]},
		{"writeMinutes", states[2:4]},
		{"endMeeting", states[2:3]},
		{"objectToMinutes", states[3:4]},
		{"approveMinutes", nil},
	} {
		for _, s := range states {
			want := false
			for _, f := range tt.from {
				want = want || f == s
			}
			require.Equal(t, want, stage.Meeting.Can(tt.command, s, contract.RoleMunicipalCoordinator), "%s from %s", tt.command, s)
		}
	}
	require.True(t, fault.Is(stage.Meeting.Allowed("openMeeting", contract.MeetingStatePlanned, contract.RoleMentor), fault.Forbidden))
	require.True(t, fault.Is(stage.Meeting.Allowed("openMeeting", contract.MeetingStateHeld, contract.RoleSspConsultant), fault.Conflict))
}

// TestMeasureTable: only a mentor writes a logbook, and ends are ends.
func TestMeasureTable(t *testing.T) {
	t.Parallel()
	require.True(t, stage.Measure.Can("writeLogbook", contract.MeasureStatusActive, contract.RoleMentor))
	require.False(t, stage.Measure.Can("writeLogbook", contract.MeasureStatusActive, contract.RoleMunicipalCoordinator))
	require.False(t, stage.Measure.Can("recordConsent", contract.MeasureStatusOffered, contract.RoleMentor))
	for _, s := range []contract.MeasureStatus{contract.MeasureStatusDeclined, contract.MeasureStatusWithdrawn, contract.MeasureStatusEnded} {
		for _, c := range stage.Measure.Commands() {
			require.False(t, stage.Measure.Can(c, s, contract.RoleMunicipalCoordinator), "%s from %s", c, s)
		}
	}
}

// TestGeneralForums never carry a person.
func TestGeneralForums(t *testing.T) {
	t.Parallel()
	for _, k := range contract.AllForumKind {
		require.Equal(t, k == contract.ForumKindDistrictCouncil || k == contract.ForumKindLocalCouncil || k == contract.ForumKindInfohusNetwork, stage.IsGeneral(k), k)
	}
}
