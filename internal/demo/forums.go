package demo

import "infohus/internal/contract"

type seat struct {
	username string
	function contract.ParticipantFunction
}

type assembly struct {
	kind    contract.ForumKind
	place   string // municipality, or network district of a group; empty for the police district
	name    string
	basis   contract.LegalBasis
	purpose string
	rhythm  int
	seats   []seat
}

const (
	purposeCouncil = "At følge udviklingen i kriminalitet og tryghed og aftale fælles mål for samarbejdet mellem politi og kommune."
	purposeGroup   = "At sikre den tværfaglige kriminalitetsforebyggende indsats blandt børn og unge i distriktet."
	purposeSSPNU   = "At kommunen hurtigt kan iværksætte en individuelt udformet og helhedsorienteret indsats over for unge."
	purposeKSP     = "At løsladte hjælpes videre gennem en koordineret indsats."
	purposePSP     = "At sikre en koordineret indsats omkring borgere med sociale eller psykiatriske problemstillinger."
	purposeCase    = "At screene og vurdere bekymringer om radikalisering og ekstremisme og anbefale en indsats."
	purposeNetwork = "At dele viden om tendenser og metoder blandt politikredsens kommuner. Aldrig om enkeltpersoner."
)

func convenor(u string) seat {
	return seat{username: u, function: contract.ParticipantFunctionConvenor}
}

func deputy(u string) seat { return seat{username: u, function: contract.ParticipantFunctionDeputy} }
func chair(u string) seat  { return seat{username: u, function: contract.ParticipantFunctionChair} }
func secretary(u string) seat {
	return seat{username: u, function: contract.ParticipantFunctionSecretary}
}

func members(usernames ...string) []seat {
	list := make([]seat, 0, len(usernames))
	for _, u := range usernames {
		list = append(list, seat{username: u, function: contract.ParticipantFunctionMember})
	}
	return list
}

func table(first []seat, rest ...string) []seat { return append(first, members(rest...)...) }

// coordinators of each municipality: the convenor and, where there is one, the deputy.
var coordinators = map[string][]string{
	Home: {"tk", "tk2"}, "albertslund": {"tknabo", "albertslund.tk2"}, "broendby": {"broendby.tk", "broendby.tk2"},
	"glostrup": {"glostrup.tk"}, "hoeje-taastrup": {"hoeje-taastrup.tk", "hoeje-taastrup.tk2"}, "vallensbaek": {"vallensbaek.tk"},
}

// lead seats the coordinators of a municipality.
func lead(municipality string) []seat {
	list := []seat{convenor(coordinators[municipality][0])}
	for _, u := range coordinators[municipality][1:] {
		list = append(list, deputy(u))
	}
	return list
}

// atSchool lists who the school itself sends to its network group: management,
// SSP teacher and SSP social educator; a college its contacts.
var atSchool = map[string][]string{
	"strand": {"skoleleder", "ssplaerer", "ssppaedagog"}, "torvet": {"torve.leder", "torve.ssp", "torve.paedagog"},
	"vejleaa": {"vejleaa.leder", "vejleaa.ssp", "vejleaa.paedagog"}, "eng": {"eng.leder", "eng.ssp", "eng.paedagog"},
	"landsby": {"landsby.leder", "landsby.ssp", "landsby.paedagog"}, "pilemoelle": {"fgu"}, "next": {"next", "next2"},
}

// assemblies lists all forums with who sits in them.
//
// In the Infohus only the coordinators of municipality and police are members;
// everybody else is there by invitation to one item. Kriminalforsorgen, which
// retsplejeloven § 115, stk. 1, nr. 2 does not name, is not a member of PSP.
func assemblies() []assembly {
	council := table([]seat{chair("politidirektoer"), secretary("politi")}, "borgmester.ishoej", "borgmester.albertslund", "borgmester.broendby", "borgmester.glostrup", "borgmester.hoeje-taastrup", "borgmester.vallensbaek")
	knowledge := table([]seat{convenor("politi"), secretary("tk")}, "tk2", "tknabo", "broendby.tk", "glostrup.tk", "hoeje-taastrup.tk", "vallensbaek.tk", "politi2", "pet", "cde", "kriminalforsorg")
	list := []assembly{
		{contract.ForumKindDistrictCouncil, "", "Kredsrådet", contract.LegalBasisGeneral, purposeCouncil, 90, council},
		{contract.ForumKindInfohusNetwork, "", "Vestegnens Infohus, netværk", contract.LegalBasisGeneral, purposeNetwork, 90, knowledge},
		{contract.ForumKindKsp, Home, "KSP-samarbejdet i Ishøj", contract.LegalBasisRpl115_1_3, purposeKSP, 0, table(lead(Home), "kriminalforsorg", "kriminalforsorg2", "social", "social2", "jobcenter", "politi", "lokalpoliti")},
		{contract.ForumKindPsp, Home, "PSP-samarbejdet i Ishøj", contract.LegalBasisRpl115_1_2, purposePSP, 30, table(lead(Home), "psykiatri", "psykiatri2", "social", "social2", "jobcenter", "politi", "lokalpoliti")},
	}
	for _, m := range municipalities {
		name := m.name[:len(m.name)-len(" Kommune")]
		sspnu, local := lead(m.key), lead(m.key)
		if m.key == Home {
			sspnu = table(append(sspnu, secretary("ssp")), "cbf", "cbf2", "uddannelsesvejleder", "straxen", "lokalpoliti", "lokalpoliti2")
			local = table(append([]seat{chair("leder")}, local...), "lokalpoliti", "skoleleder", "ssp")
		} else {
			sspnu = table(sspnu, m.key+".cbf")
			local = table(append([]seat{chair("borgmester." + m.key)}, local...), m.key+".social")
		}
		list = append(list,
			assembly{contract.ForumKindLocalCouncil, m.key, "Lokalrådet i " + name, contract.LegalBasisGeneral, purposeCouncil, 90, local},
			assembly{contract.ForumKindSspNu, m.key, "SSP-NU " + name, contract.LegalBasisRpl115_1_1, purposeSSPNU, 7, sspnu},
			assembly{contract.ForumKindInfohusCase, m.key, "Vestegnens Infohus, " + name, contract.LegalBasisRpl115_1_1, purposeCase, 14, append(lead(m.key), convenor("politi"), deputy("politi2"))},
		)
	}
	for _, n := range networks {
		if n.municipality != Home {
			continue
		}
		seats := table(append(lead(Home), secretary("ssp")), append(atSchool[n.key], "gadeplan", "lokalpoliti", "straxen", "ppr", "ungdomsskole", "uddannelsesvejleder")...)
		list = append(list, assembly{contract.ForumKindSspNetworkGroup, n.key, "SSP-netværksgruppen, " + n.name, contract.LegalBasisRpl115_1_1, purposeGroup, 90, seats})
	}
	return list
}
