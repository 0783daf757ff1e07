package demo

import "io"

// distinct is a source of references that never gives the same one twice: by
// chance alone, one set in a hundred would not load.
type distinct struct {
	from io.Reader
	seen map[[6]byte]bool
}

// Read draws again when six bytes make a reference that was made before; it
// reads five bits of each byte.
func (d *distinct) Read(b []byte) (int, error) {
	for {
		n, err := io.ReadFull(d.from, b)
		if err != nil || n != 6 {
			return n, err
		}
		var code [6]byte
		for i, v := range b {
			code[i] = v % 32
		}
		if !d.seen[code] {
			d.seen[code] = true
			return n, nil
		}
	}
}
