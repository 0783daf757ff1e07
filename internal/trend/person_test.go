package trend

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestHasPerson: what is stopped, and what must get through. All names are invented.
func TestHasPerson(t *testing.T) {
	t.Parallel()
	known := map[string]bool{"pilemølle": true, "strandskolen": true, "strandskolens": true, "ishøj": true}
	for w := range wellKnown {
		known[w] = true
	}
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Klistermærker med hagekors på skuret bag Pilemølle.", false},
		{"Flere elever taler om en chatgruppe på Discord. De kalder den \"Gården\".", false},
		{"I uge 46 er der sat opslag op ved Ishøj Station og Ishøj Bycenter.", false},
		{"Gruppen henviser til Hizb ut-Tahrir og Nordisk Modstandsbevægelse.", false},
		{"Det sker om eftermiddagen. Mange unge ser med. SSP og FGU er orienteret.", false},
		{"Vi har set det 3-4 gange siden 1. november 2026, mest kl. 15.30.", false},
		{"Elever på Strandskolen deler videoer, også fra Telegram, TikTok og YouTube.", false},
		{"Opslagene er på dansk og tysk", false},

		{"Det er Karlo Hestebjerg, der deler dem.", true},
		{"Karlo Hestebjerg deler dem.", true},
		{"Det er Jonas fra 8. klasse.", true},
		{"Jonas' bror står bag.", true},
		{"Amiras gruppe samles her.", true},
		{"En fyr, der hedder J. Hestebjerg.", true},
		{"Gruppen ledes af K. P. Hestebjerg", true},
		{"Nummeret er 610110-4321.", true},
		{"Ring til ham på 43 00 00 99.", true},
		{"Ring til ham på +45 43000099.", true},
		{"Kontoen hedder @sortsol88.", true},
		{"Skriv til nogen@eksempel.dk", true},
		{"Ali Osmani\nog hans venner", true},
	} {
		require.Equal(t, tt.want, hasPerson(tt.text, known), tt.text)
	}
}
