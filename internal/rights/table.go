package rights

import (
	"slices"

	"infohus/internal/contract"
	"infohus/internal/reach"
)

// needsSecond are the roles that a second administrator agrees to: those from
// outside the municipality's own work, and those that watch or give rights.
var needsSecond = []contract.Role{contract.RolePetLiaison, contract.RoleKnowledgeCentre, contract.RoleAnalyst, contract.RoleDpo, contract.RoleAdmin}

// NeedsSecond reports whether a role waits for a second administrator.
func NeedsSecond(r contract.Role) bool { return slices.Contains(needsSecond, r) }

// apart are the roles that nobody has in the same days: who gives rights reads no case,
// and who watches neither works on the cases nor gives rights (GDPR art. 32, 38(6)).
var apart = []struct {
	role contract.Role
	from func(contract.Role) bool
}{
	{contract.RoleAdmin, readsCases},
	{contract.RoleDpo, readsCases},
	{contract.RoleDpo, func(r contract.Role) bool { return r == contract.RoleAdmin }},
}

func readsCases(r contract.Role) bool { return reach.In(r, contract.AudienceCasework) }

// Apart reports whether nobody may have both roles in the same days.
func Apart(a, b contract.Role) bool {
	for _, x := range apart {
		if (x.role == a && x.from(b)) || (x.role == b && x.from(a)) {
			return true
		}
	}
	return false
}

type kinds = []contract.OrganisationKind

var (
	unit    = kinds{contract.OrganisationKindMunicipalUnit}
	town    = kinds{contract.OrganisationKindMunicipality, contract.OrganisationKindMunicipalUnit}
	school  = kinds{contract.OrganisationKindSchool}
	college = kinds{contract.OrganisationKindCollege}
	police  = kinds{contract.OrganisationKindPolice}
)

// belongs says in which kinds of organisation a role can be given. REPORTER is in
// none: every employee has it, and nobody gives it.
var belongs = map[contract.Role]kinds{
	contract.RoleTeacher: school, contract.RoleSchoolLeader: school, contract.RoleSspTeacher: school, contract.RoleSspSocialEducator: school, contract.RoleCollegeContact: college,
	contract.RoleMunicipalCoordinator: unit, contract.RoleChildServices: unit, contract.RoleSocialServices: unit, contract.RoleJobCentre: unit, contract.RoleEducationCounsellor: unit,
	contract.RoleStraxen: unit, contract.RoleEducationalPsychology: unit, contract.RoleYouthSchool: unit, contract.RoleStreetWorker: unit, contract.RoleSspConsultant: unit, contract.RoleMentor: unit,
	contract.RolePoliceCoordinator: police, contract.RoleLocalPolice: police,
	contract.RolePetLiaison: {contract.OrganisationKindSecurityService}, contract.RoleKnowledgeCentre: {contract.OrganisationKindKnowledgeCentre},
	contract.RolePrisonProbation: {contract.OrganisationKindPrisonProbation}, contract.RolePsychiatry: {contract.OrganisationKindRegionPsychiatry},
	contract.RoleAnalyst: town, contract.RoleAdmin: town, contract.RoleDpo: {contract.OrganisationKindMunicipality},
	contract.RoleLeader:     append(slices.Clone(town), contract.OrganisationKindPolice),
	contract.RoleSupervisor: append(slices.Clone(town), contract.OrganisationKindPolice),
}

// Belongs reports whether a role can be given in an organisation of a kind.
func Belongs(r contract.Role, k contract.OrganisationKind) bool {
	return slices.Contains(belongs[r], k)
}
