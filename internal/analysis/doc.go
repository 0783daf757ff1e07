// Package analysis owns the board of nine dimensions, the overall assessment, the
// recommendation with dissent, and each authority's own decision.
//
// The method is the national assessment tool (vurderingsværktøjet): a dialogue in
// words, dimension by dimension, with the same room for what worries and for what
// protects. There is no score, no total and no ranking; "ved ikke" is an answer,
// disagreement is kept, and nothing is saved before something speaks against the
// concern. The forum recommends; authorities decide, each under its own law.
package analysis
