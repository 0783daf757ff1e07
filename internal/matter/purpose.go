package matter

import "infohus/internal/access"

// purposes says in Danish why a viewer sees a matter, by the purpose of the access
// row that opens it.
var purposes = map[string]string{
	access.PurposePrevention:    "Forebyggelse af kriminalitet og bekymrende udvikling",
	access.PurposeChild:         "Støtte og beskyttelse af barnet eller den unge",
	access.PurposeClarification: "Politiets afklaring",
	access.PurposeAssessment:    "Fælles vurdering og anbefaling",
	access.PurposeMeasure:       "Indsats, som der er givet samtykke til",
	access.PurposeAdvice:        "Sparring",
	access.PurposeMeeting:       "Forberedelse af møde",
	access.PurposeInspection:    "Databeskyttelsesrådgiverens kontrol",
	access.PurposeEmergency:     "Akut fare for nogens liv eller helbred",
}

func reasonToSee(code string) string {
	if s, ok := purposes[code]; ok {
		return s
	}
	return code
}
