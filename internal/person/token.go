package person

import (
	"github.com/google/uuid"

	"infohus/internal/phonetic"
	"infohus/internal/work"
)

// Tokens carry the municipality in their domain, so that the same person gives
// another token elsewhere: no index crosses municipalities.

func cprToken(w *work.Scope, municipality uuid.UUID, digits string) []byte {
	return w.Vault.Token("cpr|"+municipality.String(), digits)
}

func nameTokens(w *work.Scope, municipality uuid.UUID, name string) [][]byte {
	keys := phonetic.Tokens(name)
	tokens := make([][]byte, 0, len(keys))
	for _, k := range keys {
		tokens = append(tokens, w.Vault.Token("name|"+municipality.String(), k))
	}
	return tokens
}
