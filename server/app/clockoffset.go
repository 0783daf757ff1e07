package app

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"infohus/internal/clock"
)

// offsetClock is the machine's clock plus the duration written in a file, which
// is read at each look: a demonstration or a browser test waits months by
// writing "2160h". Time never goes backwards; a file that cannot be read or
// says less than before changes nothing. Demo only: see Config.Complete.
type offsetClock struct {
	path    string
	machine clock.Clock

	mu     sync.Mutex
	offset time.Duration
}

// newOffsetClock fails with one line when the file holds no duration.
func newOffsetClock(path string, machine clock.Clock) (*offsetClock, error) {
	offset, err := readOffset(path)
	if err != nil {
		return nil, err
	}
	return &offsetClock{path: path, machine: machine, offset: offset}, nil
}

// Now implements clock.Clock.
func (c *offsetClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if offset, err := readOffset(c.path); err == nil {
		c.offset = max(c.offset, offset)
	}
	return c.machine.Now().Add(c.offset)
}

func readOffset(path string) (time.Duration, error) {
	raw, err := os.ReadFile(path) //nolint:gosec // the operator names the file
	if err != nil {
		return 0, fmt.Errorf("--clock-offset-file: %w", err)
	}
	offset, err := time.ParseDuration(strings.TrimSpace(string(raw)))
	if err != nil || offset < 0 {
		return 0, errors.New("--clock-offset-file must hold a duration from 0s, such as 2160h")
	}
	return offset, nil
}
