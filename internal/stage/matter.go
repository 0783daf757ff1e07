package stage

import (
	"slices"

	"infohus/internal/contract"
	"infohus/internal/reach"
)

const (
	mCollection = contract.MatterStageCollection
	mAnalysis   = contract.MatterStageAnalysis
	mAssessment = contract.MatterStageAssessment
	mMeasures   = contract.MatterStageMeasures
	mReview     = contract.MatterStageReview
	mAfter      = contract.MatterStageAfterCheck
	mClosed     = contract.MatterStageClosed
	mProposed   = contract.MatterStageProposed
	mTabled     = contract.MatterStageTabled
	mDiscussed  = contract.MatterStageDiscussed
	mAgreed     = contract.MatterStageAgreed
	mFollowUp   = contract.MatterStageFollowUp
	mHandedOver = contract.MatterStageHandedOver
)

type stages = []contract.MatterStage

var (
	infohusOpen = stages{mCollection, mAnalysis, mAssessment, mMeasures, mReview}
	beforeWords = stages{mCollection, mAnalysis, mAssessment}
	sspOpen     = stages{mProposed, mTabled, mDiscussed, mAgreed, mFollowUp}
	sspParties  = rolesIn(contract.AudienceParties)
	sspBringers = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator, contract.RoleLocalPolice, contract.RoleStraxen, contract.RoleEducationCounsellor}
)

func rolesIn(a contract.Audience) (list []contract.Role) {
	for _, r := range contract.AllRole {
		if reach.In(r, a) {
			list = append(list, r)
		}
	}
	return list
}

// infohus is the way of the Infohus's case side: collection, analysis,
// assessment, measures, review, closure, after-check.
var infohus = Table[contract.MatterStage]{
	{"inviteToMatter", infohusOpen, infohusOpen, convenors},
	{"revokeInvitation", infohusOpen, infohusOpen, convenors},
	{"contribute", infohusOpen, infohusOpen, sspParties},
	{"declineToContribute", beforeWords, beforeWords, sspParties},
	{"confirmContribution", infohusOpen, infohusOpen, sspParties},
	{"correctContribution", infohusOpen, infohusOpen, sspParties},
	{"disclose", infohusOpen, infohusOpen, sspParties},
	{"withdrawDisclosure", infohusOpen, infohusOpen, sspParties},
	{"beginAnalysis", stages{mCollection}, stages{mAnalysis}, convenors},
	{"writeAnalysis", stages{mAnalysis}, stages{mAnalysis}, sspParties},
	{"saveAssessment", stages{mAnalysis}, stages{mAssessment}, convenors},
	{"recommend", stages{mAssessment}, stages{mMeasures}, convenors},
	{"decide", stages{mMeasures, mReview}, stages{mMeasures, mReview}, sspParties},
	{"offerMeasure", stages{mMeasures, mReview}, stages{mMeasures, mReview}, sspParties},
	{"recordReview", stages{mMeasures, mReview}, stages{mReview, mAnalysis}, convenors},
	{"closeMatter", infohusOpen, infohusOpen, convenors},
	{BothClose, infohusOpen, stages{mAfter, mClosed}, convenors},
	{"withdrawClosing", infohusOpen, infohusOpen, convenors},
	{"recordAfterCheck", stages{mAfter}, stages{mAfter, mClosed, mReview}, convenors},
	{"recordMatterInformed", append(infohusOpen, mAfter, mClosed), append(infohusOpen, mAfter, mClosed), convenors},
	{"recuse", infohusOpen, infohusOpen, sspParties},
}

// sspNU is the way of SSP-NU in its simplest form: proposed, tabled, discussed,
// agreed, follow-up at the next meeting, closed or handed over to the Infohus.
var sspNU = Table[contract.MatterStage]{
	{"tableMatter", stages{mProposed}, stages{mTabled}, coordinator},
	{"discussMatter", stages{mTabled, mFollowUp}, stages{mDiscussed}, sspBringers},
	{"agreeMatter", stages{mDiscussed}, stages{mAgreed}, coordinator},
	{"followUpMatter", stages{mAgreed}, stages{mFollowUp}, coordinator},
	{"handOverMatter", stages{mDiscussed, mAgreed, mFollowUp}, stages{mHandedOver}, coordinator},
	{"closeMatter", sspOpen, stages{mClosed}, coordinator},
	{"contribute", sspOpen, sspOpen, sspParties},
	{"confirmContribution", sspOpen, sspOpen, sspParties},
	{"correctContribution", sspOpen, sspOpen, sspParties},
	{"offerMeasure", stages{mAgreed, mFollowUp}, stages{mAgreed, mFollowUp}, sspParties},
	{"recuse", sspOpen, sspOpen, sspParties},
}

// BothClose is the command by which the other coordinator closes a matter. Where a
// forum kind has it, closeMatter only proposes.
const BothClose = "agreeClosing"

// moveTo names the command that moveMatter stands for, by its target.
var moveTo = map[contract.MatterStage]string{
	mTabled: "tableMatter", mDiscussed: "discussMatter", mAgreed: "agreeMatter", mFollowUp: "followUpMatter", mHandedOver: "handOverMatter",
}

// MoveTo returns the command behind moveMatter(to:); "" where there is none.
func MoveTo(to contract.MatterStage) string { return moveTo[to] }

var matters = map[contract.ForumKind]Table[contract.MatterStage]{
	contract.ForumKindInfohusCase: infohus,
	contract.ForumKindSspNu:       sspNU,
}

// Matter returns the table of a forum kind; empty, so that nothing is allowed,
// for a kind without one.
func Matter(k contract.ForumKind) Table[contract.MatterStage] { return matters[k] }

// MovesTo lists the stages that moveMatter takes a matter of this kind to, from
// this stage and for this role.
func MovesTo(k contract.ForumKind, from contract.MatterStage, r contract.Role) []contract.MatterStage {
	list := []contract.MatterStage{}
	for _, to := range contract.AllMatterStage {
		if command := moveTo[to]; command != "" && Matter(k).Can(command, from, r) {
			list = append(list, to)
		}
	}
	return list
}

// Moves reports whether a role takes matters of this kind from anywhere to anywhere
// with moveMatter.
func Moves(k contract.ForumKind, r contract.Role) bool {
	return slices.ContainsFunc(Matter(k), func(m Move[contract.MatterStage]) bool {
		return slices.Contains(m.Roles, r) && slices.ContainsFunc(m.To, func(to contract.MatterStage) bool { return moveTo[to] == m.Command })
	})
}

// Brings reports whether a role brings items to SSP-NU itself; the others
// propose to T&K.
func Brings(r contract.Role) bool { return slices.Contains(sspBringers, r) }

// Bringing says how a role puts a young person before SSP-NU.
func Bringing(r contract.Role) contract.Bringing {
	switch {
	case Brings(r):
		return contract.BringingBring
	case reach.In(r, contract.AudienceParties):
		return contract.BringingPropose
	}
	return contract.BringingNo
}
