package people

import "infohus/internal/contract"

// labels are the Danish names of the roles, as the people themselves say them.
// They name no unit: the organisation stands beside them, and differs from one
// municipality to the next.
var labels = map[contract.Role]string{
	contract.RoleTeacher:               "Lærer",
	contract.RoleSchoolLeader:          "Skoleleder",
	contract.RoleMunicipalCoordinator:  "Kommunens koordinator",
	contract.RoleChildServices:         "Rådgiver for børn og unge",
	contract.RoleSocialServices:        "Rådgiver for voksne",
	contract.RoleJobCentre:             "Medarbejder i jobcentret",
	contract.RolePoliceCoordinator:     "Politiets koordinator",
	contract.RoleLocalPolice:           "Lokalpoliti",
	contract.RolePetLiaison:            "Kontaktperson i PET",
	contract.RoleKnowledgeCentre:       "Nationalt videnscenter",
	contract.RolePrisonProbation:       "Kriminalforsorgen",
	contract.RolePsychiatry:            "Psykiatrien",
	contract.RoleEducationCounsellor:   "Uddannelsesvejleder",
	contract.RoleStraxen:               "StraXen",
	contract.RoleEducationalPsychology: "PPR",
	contract.RoleYouthSchool:           "Ungdomsskolen",
	contract.RoleStreetWorker:          "Gadeplansmedarbejder",
	contract.RoleSspTeacher:            "SSP-lærer",
	contract.RoleSspSocialEducator:     "SSP-pædagog",
	contract.RoleSspConsultant:         "SSP-konsulent",
	contract.RoleCollegeContact:        "Kontaktperson på ungdomsuddannelse",
	contract.RoleMentor:                "Mentor",
	contract.RoleAnalyst:               "Analytiker",
	contract.RoleLeader:                "Leder",
	contract.RoleSupervisor:            "Nærmeste leder",
	contract.RoleDpo:                   "Databeskyttelsesrådgiver",
	contract.RoleAdmin:                 "Systemadministrator",
	contract.RoleReporter:              "Medarbejder",
}

// RoleLabel returns the Danish name of a role; the code itself for one unknown.
func RoleLabel(r contract.Role) string {
	if l, ok := labels[r]; ok {
		return l
	}
	return string(r)
}
