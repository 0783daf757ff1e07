package noninterference

import (
	"fmt"
	"os"
	"runtime/debug"
	"testing"
)

// keyDir holds the keys of all databases of this test binary: what is sealed in
// the template must be read by every server that is started over a copy of it.
var keyDir string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "infohus-noninterference-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	keyDir = dir
	debug.SetGCPercent(400) // much garbage, and time is short
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}
