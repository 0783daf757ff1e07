package page

import (
	"encoding/binary"
	"errors"
	"time"

	"github.com/google/uuid"
)

// Cursor is a place in a list: the value of the order column of a row, and its
// id, which orders rows of equal value. Make one with AtTime or AtText.
type Cursor struct {
	kind kind
	at   int64  // microseconds since 1970, of a time
	text string // of a text
	id   uuid.UUID
}

type kind byte

const (
	byTime kind = 't'
	byText kind = 's'
)

// AtTime is the place of a row in a list ordered by an instant; t is cut to
// microseconds, as both databases store it.
func AtTime(t time.Time, id uuid.UUID) Cursor {
	return Cursor{kind: byTime, at: t.UnixMicro(), id: id}
}

// AtText is the place of a row in a list ordered by a text, a date or an enum.
func AtText(s string, id uuid.UUID) Cursor { return Cursor{kind: byText, text: s, id: id} }

// Time returns the instant, in UTC; the zero time for a cursor made by AtText.
func (c Cursor) Time() time.Time {
	if c.kind != byTime {
		return time.Time{}
	}
	return time.UnixMicro(c.at).UTC()
}

// Text returns the text; empty for a cursor made by AtTime.
func (c Cursor) Text() string { return c.text }

// ID returns the id of the row.
func (c Cursor) ID() uuid.UUID { return c.id }

// A cursor in the clear: kind, id, length of the key, zeros. The zeros
// fill it up to a whole number of blocks, so that the length of a sealed cursor
// does not tell one enum value from another.
const (
	headSize  = 1 + 16 + 4
	blockSize = 64
)

var errMalformed = errors.New("page: malformed cursor")

func (c Cursor) encode() []byte {
	key := []byte(c.text)
	if c.kind == byTime {
		key = binary.BigEndian.AppendUint64(nil, uint64(c.at)) //nolint:gosec // read back as it was written
	}
	out := make([]byte, 0, headSize+len(key)+blockSize)
	out = append(out, byte(c.kind))
	out = append(out, c.id[:]...)
	out = binary.BigEndian.AppendUint32(out, uint32(len(key))) //nolint:gosec // order keys are short columns
	out = append(out, key...)
	for len(out)%blockSize != 0 {
		out = append(out, 0)
	}
	return out
}

func decode(b []byte) (Cursor, error) {
	if len(b) < headSize {
		return Cursor{}, errMalformed
	}
	c := Cursor{kind: kind(b[0]), id: uuid.UUID(b[1:17])}
	size := uint64(binary.BigEndian.Uint32(b[17:headSize]))
	key := b[headSize:]
	if size > uint64(len(key)) {
		return Cursor{}, errMalformed
	}
	key = key[:size]
	switch {
	case c.kind == byTime && size == 8:
		c.at = int64(binary.BigEndian.Uint64(key)) //nolint:gosec // written from an int64
	case c.kind == byText:
		c.text = string(key)
	default:
		return Cursor{}, errMalformed
	}
	return c, nil
}
