package demo

import "infohus/internal/contract"

type municipality struct{ key, name, phone, emergency string }

var municipalities = []municipality{
	{Home, "Ishøj Kommune", "43 00 00 01 (hverdage kl. 8-16, torsdag til kl. 18)", "43 00 00 91 (hele døgnet)"},
	{"albertslund", "Albertslund Kommune", "43 00 00 02 (hverdage kl. 8-15.30)", "43 00 00 92 (hele døgnet)"},
	{"broendby", "Brøndby Kommune", "43 00 00 03 (hverdage kl. 8-16)", "43 00 00 93 (hele døgnet)"},
	{"glostrup", "Glostrup Kommune", "43 00 00 04 (hverdage kl. 9-15)", "43 00 00 94 (hele døgnet)"},
	{"hoeje-taastrup", "Høje-Taastrup Kommune", "43 00 00 05 (hverdage kl. 8-16)", "43 00 00 95 (hele døgnet)"},
	{"vallensbaek", "Vallensbæk Kommune", "43 00 00 06 (hverdage kl. 9-14)", "43 00 00 96 (hele døgnet)"},
}

// neighbours are the municipalities other than Ishøj, by key.
var neighbours = []string{"albertslund", "broendby", "glostrup", "hoeje-taastrup", "vallensbaek"}

type network struct {
	key, municipality, name, area string
	site                          bool
}

// networks: five school districts and two school sites in Ishøj, as in the
// municipality's own description; two districts in each neighbouring one.
// School names are invented.
var networks = []network{
	{"strand", Home, "Strandskolens distrikt", "Ishøj Syd", false},
	{"torvet", Home, "Torveskolens distrikt", "Ishøj Syd", false},
	{"vejleaa", Home, "Vejleåskolens distrikt", "Ishøj Nord", false},
	{"eng", Home, "Engskolens distrikt", "Ishøj Nord", false},
	{"landsby", Home, "Landsbyskolens distrikt", "Ishøj Nord", false},
	{"pilemoelle", Home, "Pilemølle (nu FGU)", "", true},
	{"next", Home, "NEXT", "", true},
	{"albertslund-nord", "albertslund", "Albertslund Nord", "Albertslund", false},
	{"albertslund-syd", "albertslund", "Albertslund Syd", "Albertslund", false},
	{"broendby-strand", "broendby", "Brøndby Strand", "Brøndby", false},
	{"broendbyvester", "broendby", "Brøndbyvester", "Brøndby", false},
	{"glostrup-oest", "glostrup", "Glostrup Øst", "Glostrup", false},
	{"glostrup-vest", "glostrup", "Glostrup Vest", "Glostrup", false},
	{"taastrup", "hoeje-taastrup", "Taastrup", "Høje-Taastrup", false},
	{"hedehusene", "hoeje-taastrup", "Hedehusene", "Høje-Taastrup", false},
	{"vallensbaek-nord", "vallensbaek", "Vallensbæk Nord", "Vallensbæk", false},
	{"vallensbaek-strand", "vallensbaek", "Vallensbæk Strand", "Vallensbæk", false},
}

// phones of offices that others call about a person; the others are called by the
// number of their municipality.
var phones = map[string]string{"tk": "43 00 00 11", "cbf": "43 00 00 12", "voksne": "43 00 00 13"}

type organisation struct {
	key, name              string
	kind                   contract.OrganisationKind
	municipality, district string
	controller             string
	selfGoverning          bool
}

// state, region and institutions that govern themselves, and Ishøj's own units.
var organisations = []organisation{
	{key: "ishoej", name: "Ishøj Kommune", kind: contract.OrganisationKindMunicipality, municipality: Home},
	{key: "tk", name: "Tryghed og Kriminalitetsforebyggelse (T&K)", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "cbf", name: "Center for Børn og Forebyggelse (CBF)", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "voksne", name: "Center for Voksne", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "jobcenter", name: "Jobcenter Ishøj", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "straxen", name: "StraXen", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "vejledning", name: "Uddannelsesvejledningen", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "ppr", name: "Pædagogisk Psykologisk Rådgivning (PPR)", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "ungdomsskolen", name: "Ungdomsskolen", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "gadeplan", name: "Gadeplan", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "mentorkorps", name: "Mentorkorpset", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "kultur", name: "Kultur og Fritid", kind: contract.OrganisationKindMunicipalUnit, municipality: Home, controller: "ishoej"},
	{key: "strandskolen", name: "Strandskolen", kind: contract.OrganisationKindSchool, municipality: Home, district: "strand", controller: "ishoej"},
	{key: "torveskolen", name: "Torveskolen", kind: contract.OrganisationKindSchool, municipality: Home, district: "torvet", controller: "ishoej"},
	{key: "vejleaaskolen", name: "Vejleåskolen", kind: contract.OrganisationKindSchool, municipality: Home, district: "vejleaa", controller: "ishoej"},
	{key: "engskolen", name: "Engskolen", kind: contract.OrganisationKindSchool, municipality: Home, district: "eng", controller: "ishoej"},
	{key: "landsbyskolen", name: "Landsbyskolen", kind: contract.OrganisationKindSchool, municipality: Home, district: "landsby", controller: "ishoej"},
	{key: "fgu", name: "FGU Pilemølle", kind: contract.OrganisationKindCollege, municipality: Home, district: "pilemoelle", selfGoverning: true},
	{key: "next", name: "NEXT", kind: contract.OrganisationKindCollege, municipality: Home, district: "next", selfGoverning: true},
	{key: "politi", name: "Københavns Vestegns Politi", kind: contract.OrganisationKindPolice},
	{key: "lokalpoliti", name: "Ishøj lokalpoliti", kind: contract.OrganisationKindPolice, municipality: Home, controller: "politi"},
	{key: "pet", name: "Politiets Efterretningstjeneste (PET)", kind: contract.OrganisationKindSecurityService},
	{key: "cde", name: "Center for Dokumentation og Indsats mod Ekstremisme (CDE)", kind: contract.OrganisationKindKnowledgeCentre},
	{key: "kriminalforsorg", name: "Kriminalforsorgen", kind: contract.OrganisationKindPrisonProbation},
	{key: "psykiatri", name: "Region Hovedstadens Psykiatri", kind: contract.OrganisationKindRegionPsychiatry},
}

// neighbouring are the units that each neighbouring municipality has; their
// keys are prefixed with the municipality's.
var neighbouring = []organisation{
	{key: "", name: "%s", kind: contract.OrganisationKindMunicipality},
	{key: "-tk", name: "SSP og Kriminalitetsforebyggelse, %s", kind: contract.OrganisationKindMunicipalUnit},
	{key: "-cbf", name: "Børn og Familie, %s", kind: contract.OrganisationKindMunicipalUnit},
	{key: "-voksne", name: "Voksne og Sundhed, %s", kind: contract.OrganisationKindMunicipalUnit},
}

// allOrganisations lists authorities before the units they answer for.
func allOrganisations() []organisation {
	list := append([]organisation(nil), organisations...)
	for _, m := range municipalities {
		if m.key == Home {
			continue
		}
		for _, o := range neighbouring {
			o.name = sprintName(o.name, m.name)
			o.municipality = m.key
			if o.key != "" {
				o.controller = m.key
			}
			o.key = m.key + o.key
			list = append(list, o)
		}
		for _, n := range networks {
			if n.municipality == m.key {
				list = append(list, organisation{key: n.key + "-skole", name: n.name + " Skole", kind: contract.OrganisationKindSchool, municipality: m.key, district: n.key, controller: m.key})
			}
		}
	}
	return list
}
