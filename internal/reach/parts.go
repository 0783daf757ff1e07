package reach

import "infohus/internal/contract"

// Parts is a bit set of contract.Part: what of a record an access row opens.
type Parts = int64

// The parts, in the order of the SDL. Stored; values are never renumbered.
const (
	Core Parts = 1 << iota
	Goals
	Case
	Identity
	Police
	Health
	Family
	Conduct
	Circumstances
	Logbook
)

// Everything of a record, as its convenors see it, health and family apart.
const Everything = Core | Goals | Case | Identity | Police | Conduct | Circumstances

// All there is of a record.
const All = Everything | Health | Family | Logbook

var partOf = map[contract.Part]Parts{
	contract.PartCore: Core, contract.PartGoals: Goals, contract.PartCase: Case, contract.PartIdentity: Identity,
	contract.PartPolice: Police, contract.PartHealth: Health, contract.PartFamily: Family, contract.PartConduct: Conduct, contract.PartCircumstances: Circumstances, contract.PartLogbook: Logbook,
}

// Of returns the bit of a part; 0 for none.
func Of(p contract.Part) Parts { return partOf[p] }

// OfCompartment returns the part that opens a compartment; General goes with Case.
func OfCompartment(c contract.Compartment) Parts {
	switch c {
	case contract.CompartmentGeneral:
		return Case
	case contract.CompartmentPolice:
		return Police
	case contract.CompartmentHealth:
		return Health
	case contract.CompartmentFamily:
		return Family
	}
	return 0
}

// Names of the parts, for the log.
func Names(p Parts) (names []string) {
	for _, part := range contract.AllPart {
		if p&partOf[part] != 0 {
			names = append(names, string(part))
		}
	}
	return names
}
