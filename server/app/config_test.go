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

// TestTrustedProxiesAreChecked: a network that cannot be read, or that is
// everybody, stops the start with one line.
func TestTrustedProxiesAreChecked(t *testing.T) {
	t.Parallel()
	for network, want := range map[string]string{"10.0.0.0/24": "", "10.0.0.0/240": `INFOHUS_TRUSTED_PROXIES: proxy "10.0.0.0/240": must be a network`, "0.0.0.0/0": "would trust everybody"} {
		_, err := Config{Mode: Demo, DataDir: t.TempDir(), TrustedProxies: []string{network}}.Complete()
		if want == "" {
			require.NoError(t, err)
			continue
		}
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "\n")
	}
}
