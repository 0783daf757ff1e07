package app

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBenchRatesAreForMeasurementsOnly: in production nothing takes a rate away.
func TestBenchRatesAreForMeasurementsOnly(t *testing.T) {
	t.Parallel()
	for mode, refused := range map[Mode]bool{Production: true, Development: false, Demo: false} {
		_, err := Config{Mode: mode, DataDir: t.TempDir(), KeyDir: "k", Issuer: "i", Audience: "a", NoRateLimit: true}.Complete()
		if !refused {
			require.NoError(t, err, string(mode))
			continue
		}
		require.ErrorContains(t, err, "--bench-rates works with --demo and --dev only: leave it out")
		require.NotContains(t, err.Error(), "\n")
	}
}
