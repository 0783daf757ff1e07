package casework

import "infohus/internal/contract"

// PurposeOf is the purpose a forum kind passes information on for.
//
// Source: retsplejeloven § 115, stk. 1, nr. 1 (SSP), nr. 2 (PSP), nr. 3 (KSP).
func PurposeOf(k contract.ForumKind) contract.DisclosurePurpose {
	switch k {
	case contract.ForumKindInfohusCase:
		return contract.DisclosurePurposeScreeningAndAssessment
	case contract.ForumKindKsp:
		return contract.DisclosurePurposeCoordinatedRelease
	case contract.ForumKindPsp:
		return contract.DisclosurePurposeVulnerableCitizen
	}
	return contract.DisclosurePurposeCoordinatedPrevention
}
