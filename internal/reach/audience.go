package reach

import "infohus/internal/contract"

// Kinds of records that have rows in the access table.
const (
	KindConcern      = "concern"
	KindNotification = "notification"
	KindMatter       = "matter"
	KindContribution = "contribution"
	KindMeasure      = "measure"
	KindMeeting      = "meeting"
	KindItem         = "item"
	KindForum        = "forum"
	KindPerson       = "person"
	KindTrend        = "trend"
	KindAdvice       = "advice"
	KindOpening      = "opening"
	// KindInquiry has no rows there: its two offices are its way (rule.InquiryRows).
	KindInquiry = "inquiry"
)

// Ceiling is the most a role ever sees of a matter it is invited to, whatever
// the invitation says (the default visibility table of the domain).
func Ceiling(r contract.Role) Parts {
	switch r {
	case contract.RoleMunicipalCoordinator:
		return Everything | Family
	case contract.RolePoliceCoordinator:
		return Everything | Family
	case contract.RoleChildServices:
		return Core | Goals | Case | Identity | Police | Health | Family
	case contract.RoleSocialServices:
		return Core | Goals | Case | Identity | Health | Family
	case contract.RolePrisonProbation:
		return Core | Goals | Case | Identity | Police
	case contract.RolePsychiatry:
		return Core | Goals | Case | Identity | Police // health: its own
	case contract.RolePetLiaison, contract.RoleKnowledgeCentre:
		return Core | Case | Identity
	case contract.RoleJobCentre:
		return Core | Goals | Identity
	case contract.RoleMentor:
		return Core | Goals | Identity
	}
	if parties[r] {
		return Core | Goals | Case | Identity | Police
	}
	return 0
}

func set(roles ...contract.Role) map[contract.Role]bool {
	m := make(map[contract.Role]bool, len(roles))
	for _, r := range roles {
		m[r] = true
	}
	return m
}

func union(sets ...map[contract.Role]bool) map[contract.Role]bool {
	m := map[contract.Role]bool{}
	for _, s := range sets {
		for r := range s {
			m[r] = true
		}
	}
	return m
}

func without(all map[contract.Role]bool, roles ...contract.Role) map[contract.Role]bool {
	m := union(all)
	for _, r := range roles {
		delete(m, r)
	}
	return m
}

var (
	everyone   = set(contract.AllRole...)
	convenors  = set(contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator)
	frontLine  = set(contract.RoleTeacher, contract.RoleSchoolLeader, contract.RoleCollegeContact, contract.RoleLocalPolice, contract.RoleStraxen, contract.RoleEducationCounsellor, contract.RoleEducationalPsychology, contract.RoleYouthSchool, contract.RoleStreetWorker, contract.RoleSspTeacher, contract.RoleSspSocialEducator, contract.RoleSspConsultant)
	otherParty = set(contract.RoleChildServices, contract.RoleSocialServices, contract.RoleJobCentre, contract.RolePrisonProbation, contract.RolePsychiatry, contract.RolePetLiaison, contract.RoleKnowledgeCentre)
	parties    = union(convenors, frontLine, otherParty)
)

// audiences says which roles each audience of the SDL holds: the one table.
var audiences = map[contract.Audience]map[contract.Role]bool{
	contract.AudienceEveryone:      everyone,
	contract.AudienceReporters:     union(frontLine, convenors, set(contract.RoleReporter, contract.RoleChildServices, contract.RoleSocialServices, contract.RoleJobCentre, contract.RolePrisonProbation, contract.RolePsychiatry)),
	contract.AudienceCoordinator:   set(contract.RoleMunicipalCoordinator),
	contract.AudienceConvenors:     convenors,
	contract.AudienceChildServices: set(contract.RoleChildServices),
	contract.AudiencePolice:        set(contract.RolePoliceCoordinator),
	contract.AudienceParties:       parties,
	contract.AudienceCasework:      union(parties, set(contract.RoleMentor)),
	contract.AudienceSearchers:     without(parties, contract.RolePetLiaison, contract.RoleKnowledgeCentre),
	contract.AudienceMentors:       set(contract.RoleMentor),
	contract.AudienceDpo:           set(contract.RoleDpo),
	contract.AudienceEmergency:     union(convenors, set(contract.RoleChildServices)),
	contract.AudienceAdmins:        set(contract.RoleAdmin),
	contract.AudienceAnalysis:      set(contract.RoleAnalyst, contract.RoleLeader),
}

// In reports whether a role belongs to an audience. An unknown audience holds nobody.
func In(r contract.Role, a contract.Audience) bool { return audiences[a][r] }
