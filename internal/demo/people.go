package demo

import (
	"strings"

	"infohus/internal/contract"
)

// post is one employee in one role. An account with two posts has the second
// as another role to choose.
type post struct {
	username, name, organisation string
	role                         contract.Role // empty: no grant, REPORTER only
}

func sprintName(format, name string) string { return strings.ReplaceAll(format, "%s", name) }

// accounts are the fixed demo accounts, and colleagues that make lists look
// like those of a real house. All people are invented.
var accounts = []post{
	{"skole", "Mette Lindegaard", "strandskolen", contract.RoleTeacher},
	{"skoleleder", "Jørgen Aagaard", "strandskolen", contract.RoleSchoolLeader},
	{"tk", "Hanne Vestergaard", "tk", contract.RoleMunicipalCoordinator},
	{"tk2", "Yusuf Karaman", "tk", contract.RoleMunicipalCoordinator},
	{"tknabo", "Birgitte Falk", "albertslund-tk", contract.RoleMunicipalCoordinator},
	{"cbf", "Line Skovgaard", "cbf", contract.RoleChildServices},
	{"social", "Peter Dalsgaard", "voksne", contract.RoleSocialServices},
	{"jobcenter", "Sanne Mortensen", "jobcenter", contract.RoleJobCentre},
	{"politi", "Thomas Brandt", "politi", contract.RolePoliceCoordinator},
	{"lokalpoliti", "Rikke Storm", "lokalpoliti", contract.RoleLocalPolice},
	{"pet", "Anders Hvidberg", "pet", contract.RolePetLiaison},
	{"cde", "Marie Østergaard", "cde", contract.RoleKnowledgeCentre},
	{"kriminalforsorg", "Lars Buhl", "kriminalforsorg", contract.RolePrisonProbation},
	{"psykiatri", "Camilla Nordby", "psykiatri", contract.RolePsychiatry},
	{"uddannelsesvejleder", "Fatma Yildirim", "vejledning", contract.RoleEducationCounsellor},
	{"straxen", "Omar Haddad", "straxen", contract.RoleStraxen},
	{"ppr", "Ingrid Sejersen", "ppr", contract.RoleEducationalPsychology},
	{"ungdomsskole", "Kasper Lund", "ungdomsskolen", contract.RoleYouthSchool},
	{"gadeplan", "Samira Osman", "gadeplan", contract.RoleStreetWorker},
	{"ssplaerer", "Henrik Toft", "strandskolen", contract.RoleSspTeacher},
	{"ssppaedagog", "Nadia Rahmani", "strandskolen", contract.RoleSspSocialEducator},
	{"ssp", "Dorte Kjeldsen", "tk", contract.RoleSspConsultant},
	{"next", "Morten Ravn", "next", contract.RoleCollegeContact},
	{"mentor", "Simon Bjerre", "mentorkorps", contract.RoleMentor},
	{"analytiker", "Eva Thorsen", "ishoej", contract.RoleAnalyst},
	{"leder", "Niels Krogh", "ishoej", contract.RoleLeader},
	{"naermesteleder", "Lone Petri", "ishoej", contract.RoleSupervisor},
	{"dpo", "Charlotte Wind", "ishoej", contract.RoleDpo},
	{"dpo2", "Bo Ankersen", "ishoej", contract.RoleDpo},
	{"admin", "Jesper Koch", "ishoej", contract.RoleAdmin},
	{"admin2", "Pia Holst", "ishoej", contract.RoleAdmin},
	{"medarbejder", "Gitte Munk", "kultur", ""},

	// Second roles of two accounts.
	{"ssplaerer", "Henrik Toft", "strandskolen", contract.RoleTeacher},
	{"gadeplan", "Samira Osman", "mentorkorps", contract.RoleMentor},

	// Colleagues in Ishøj.
	{"politi2", "Charlotte Dam", "politi", contract.RolePoliceCoordinator},
	{"cbf2", "Rasmus Ejby", "cbf", contract.RoleChildServices},
	{"cbf3", "Aylin Demir", "cbf", contract.RoleChildServices},
	{"social2", "Karin Bach", "voksne", contract.RoleSocialServices},
	{"lokalpoliti2", "Ali Mansour", "lokalpoliti", contract.RoleLocalPolice},
	{"kriminalforsorg2", "Ulla Sand", "kriminalforsorg", contract.RolePrisonProbation},
	{"psykiatri2", "Jakob Elmer", "psykiatri", contract.RolePsychiatry},
	{"mentor2", "Leyla Aksoy", "mentorkorps", contract.RoleMentor},
	{"mentor3", "Jens Fisker", "mentorkorps", contract.RoleMentor},
	{"gadeplan2", "Mikael Boye", "gadeplan", contract.RoleStreetWorker},
	{"straxen2", "Trine Hald", "straxen", contract.RoleStraxen},
	{"fgu", "Susanne Veje", "fgu", contract.RoleCollegeContact},
	{"next2", "Agnieszka Nowak", "next", contract.RoleCollegeContact},
	{"torve.leder", "Poul Ebdrup", "torveskolen", contract.RoleSchoolLeader},
	{"torve.laerer", "Maria Kofoed", "torveskolen", contract.RoleTeacher},
	{"torve.ssp", "Torben Juul", "torveskolen", contract.RoleSspTeacher},
	{"torve.paedagog", "Amira Saleh", "torveskolen", contract.RoleSspSocialEducator},
	{"vejleaa.leder", "Grethe Mose", "vejleaaskolen", contract.RoleSchoolLeader},
	{"vejleaa.laerer", "Daniel Frost", "vejleaaskolen", contract.RoleTeacher},
	{"vejleaa.ssp", "Hassan Warsame", "vejleaaskolen", contract.RoleSspTeacher},
	{"vejleaa.paedagog", "Lisbeth Gram", "vejleaaskolen", contract.RoleSspSocialEducator},
	{"eng.leder", "Ole Stær", "engskolen", contract.RoleSchoolLeader},
	{"eng.laerer", "Katrine Busk", "engskolen", contract.RoleTeacher},
	{"eng.ssp", "Malene Rask", "engskolen", contract.RoleSspTeacher},
	{"eng.paedagog", "Bilal Chaudhry", "engskolen", contract.RoleSspSocialEducator},
	{"landsby.leder", "Vibeke Hede", "landsbyskolen", contract.RoleSchoolLeader},
	{"landsby.laerer", "Frederik Lykke", "landsbyskolen", contract.RoleTeacher},
	{"landsby.ssp", "Anette Bro", "landsbyskolen", contract.RoleSspTeacher},
	{"landsby.paedagog", "Piotr Zielinski", "landsbyskolen", contract.RoleSspSocialEducator},
	{"bibliotek", "Kirsten Eng", "kultur", ""},
	{"idraet", "Emil Høst", "kultur", ""},
	{"sekretariat", "Bente Kold", "ishoej", ""},
	{"politidirektoer", "Gunnar Hessel", "politi", contract.RoleLeader},
	{"borgmester.ishoej", "Ellen Thage", "ishoej", contract.RoleLeader},

	// Second coordinators and first ones of the neighbouring municipalities.
	{"albertslund.tk2", "Steen Ulrik", "albertslund-tk", contract.RoleMunicipalCoordinator},
	{"broendby.tk", "Zahra Nazari", "broendby-tk", contract.RoleMunicipalCoordinator},
	{"broendby.tk2", "Mads Kirk", "broendby-tk", contract.RoleMunicipalCoordinator},
	{"glostrup.tk", "Ida Brix", "glostrup-tk", contract.RoleMunicipalCoordinator},
	{"hoeje-taastrup.tk", "Hanif Mirza", "hoeje-taastrup-tk", contract.RoleMunicipalCoordinator},
	{"hoeje-taastrup.tk2", "Tove Lassen", "hoeje-taastrup-tk", contract.RoleMunicipalCoordinator},
	{"vallensbaek.tk", "Claus Holten", "vallensbaek-tk", contract.RoleMunicipalCoordinator},
	{"albertslund.cbf", "Vera Lauge", "albertslund-cbf", contract.RoleChildServices},
	{"broendby.cbf", "Jonas Riis", "broendby-cbf", contract.RoleChildServices},
	{"glostrup.cbf", "Mona Falster", "glostrup-cbf", contract.RoleChildServices},
	{"hoeje-taastrup.cbf", "Elin Rosted", "hoeje-taastrup-cbf", contract.RoleChildServices},
	{"vallensbaek.cbf", "Palle Thy", "vallensbaek-cbf", contract.RoleChildServices},
	{"albertslund.social", "Nina Abel", "albertslund-voksne", contract.RoleSocialServices},
	{"broendby.social", "Erik Vang", "broendby-voksne", contract.RoleSocialServices},
	{"glostrup.social", "Hüseyin Polat", "glostrup-voksne", contract.RoleSocialServices},
	{"hoeje-taastrup.social", "Signe Due", "hoeje-taastrup-voksne", contract.RoleSocialServices},
	{"vallensbaek.social", "Ruth Klit", "vallensbaek-voksne", contract.RoleSocialServices},
	{"borgmester.albertslund", "Kaj Winge", "albertslund", contract.RoleLeader},
	{"borgmester.broendby", "Merete Sylt", "broendby", contract.RoleLeader},
	{"borgmester.glostrup", "Aksel Tang", "glostrup", contract.RoleLeader},
	{"borgmester.hoeje-taastrup", "Sofie Elkjær", "hoeje-taastrup", contract.RoleLeader},
	{"borgmester.vallensbaek", "Viggo Nørr", "vallensbaek", contract.RoleLeader},
}

var neighbourTeachers = []string{"Anne Bæk", "Jamal Farah", "Lotte Ask", "Per Vinge", "Selma Aydin", "Kurt Munch", "Julie Rye", "Abdi Nur", "Hedda Sten", "Palle Gro"}

// posts lists the accounts, and one teacher at each school of a neighbouring municipality.
func posts() []post {
	list := append([]post(nil), accounts...)
	n := 0
	for _, o := range allOrganisations() {
		if o.kind == contract.OrganisationKindSchool && o.municipality != Home {
			list = append(list, post{strings.TrimSuffix(o.key, "-skole") + ".laerer", neighbourTeachers[n%len(neighbourTeachers)], o.key, contract.RoleTeacher})
			n++
		}
	}
	return list
}
