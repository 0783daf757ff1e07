package matter

import (
	"slices"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/stage"
)

// standing in a view follows from the access rows already read and the viewer's
// own invitation; in a command casework.Stand asks the records for the same.
func standing(s access.Sight, own *ent.Invitation, today calendar.Date) (x casework.Standing) {
	for _, via := range s.Via {
		switch via {
		case access.ViaConvenor:
			x.Convenor = true
		case access.ViaMember:
			x.Member = true
		case access.ViaGuest:
			x.Guest = true
		}
	}
	if own != nil && casework.InForce(own, today) {
		x.Invitation = own
	}
	return x
}

// moved reports whether the viewer has a command that takes the matter's version: who
// leads it, and in SSP-NU the members that take it a step. Of the case each of them
// sees all that the version counts.
func moved(m *ent.Matter, r contract.Role, s access.Sight) bool {
	return s.Has(reach.Case) && (s.Convenes() || (slices.Contains(s.Via, access.ViaMember) && stage.Moves(m.ForumKind, r)))
}

// can says what the viewer may do with a matter, by the same stage table and
// standing that the commands ask.
// Whether one may agree to a closing is told by who proposed it, too (agreeing).
func can(m *ent.Matter, r contract.Role, s casework.Standing) *contract.MatterCan {
	may := func(command string) bool { return casework.Allowed(m, command, r) == nil }
	leads := func(command string) bool { return s.Convenor && may(command) }
	sits := func(command string) bool { return s.Sits() && may(command) }
	return &contract.MatterCan{
		Invite:          leads("inviteToMatter"),
		Contribute:      sits("contribute"),
		NoteOnBehalf:    leads("contribute") && m.ForumKind == contract.ForumKindInfohusCase,
		Decline:         s.Invitation != nil && s.Invitation.Status == contract.InvitationStatusInvited && may("declineToContribute"),
		BeginAnalysis:   leads("beginAnalysis"),
		WriteAnalysis:   sits("writeAnalysis") && s.SeesBoard(),
		SaveAssessment:  leads("saveAssessment"),
		Recommend:       leads("recommend"),
		Decide:          sits("decide"),
		OfferMeasure:    sits("offerMeasure"),
		Review:          leads("recordReview"),
		Close:           leads("closeMatter"),
		AgreeClosing:    leads(stage.BothClose),
		WithdrawClosing: leads("withdrawClosing") && casework.Proposed(m) == nil,
		AfterCheck:      leads("recordAfterCheck"),
		Recuse:          sits("recuse"),
		RecordInformed:  leads("recordMatterInformed"),
		HandOver:        leads(stage.MoveTo(contract.MatterStageHandedOver)),
		MoveTo:          moves(m, r, s),
	}
}

// moves lists the steps of SSP-NU that the viewer may take a matter to.
func moves(m *ent.Matter, r contract.Role, s casework.Standing) []contract.MatterStage {
	list := []contract.MatterStage{}
	if !s.Convenor && !s.Member {
		return list
	}
	for _, to := range stage.MovesTo(m.ForumKind, m.Stage, r) {
		if casework.Allowed(m, stage.MoveTo(to), r) == nil {
			list = append(list, to)
		}
	}
	return list
}
