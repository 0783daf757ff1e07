// Package attestation owns what each authority confirms once a quarter: who of its
// people still needs role and seats in forums. Access that nobody uses closes by
// itself (package access); that somebody uses access who should not have it any more
// only the authority can say.
//
// Who may change an authority's roles confirms them (rights.Ours), by one list that is
// answered as a whole. Nothing closes when the last day passes: the data protection
// officer is told which authority has not confirmed, and its administrators are
// reminded until one has (docs/decisions/0009).
package attestation
