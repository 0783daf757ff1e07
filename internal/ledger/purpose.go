package ledger

import (
	"entgo.io/ent/dialect/sql"

	"infohus/internal/contract"
)

var newestFirst = sql.OrderDesc()

// labels are the purposes as people read them, on screen and in extracts.
var labels = map[contract.DisclosurePurpose]string{
	contract.DisclosurePurposeCoordinatedPrevention:  "Samordnet forebyggende indsats",
	contract.DisclosurePurposeChildProtection:        "Støtte og beskyttelse af barnet eller den unge",
	contract.DisclosurePurposeCoordinatedRelease:     "Koordineret løsladelse",
	contract.DisclosurePurposeVulnerableCitizen:      "Indsats for en socialt udsat borger",
	contract.DisclosurePurposeSecurityClarification:  "Politiets afklaring af sikkerhed",
	contract.DisclosurePurposeScreeningAndAssessment: "Fælles vurdering og anbefaling",
}

// Label returns a purpose in Danish; the code itself for one unknown.
func Label(p contract.DisclosurePurpose) string {
	if l, ok := labels[p]; ok {
		return l
	}
	return string(p)
}
