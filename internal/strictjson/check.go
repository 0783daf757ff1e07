package strictjson

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What Check finds.
var (
	ErrNotUTF8   = errors.New("not UTF-8")
	ErrNotJSON   = errors.New("not one JSON value")
	ErrDuplicate = errors.New("a member occurs twice")
	ErrDepth     = errors.New("nested too deep")
)

// Rules say how strict to be.
type Rules struct {
	// MaxDepth is how deep objects and arrays may nest, the outermost counted; 0
	// means the 10,000 of encoding/json.
	MaxDepth int
	// FoldCase makes names equal that differ only in case, by the folding that
	// encoding/json uses to match names with fields.
	FoldCase bool
}

// Check reports the first thing found, or nil. It is linear and does not recurse:
// 256 KiB take a few milliseconds.
func Check(raw []byte, rules Rules) error {
	if !utf8.Valid(raw) {
		return ErrNotUTF8
	}
	if !json.Valid(raw) { // also refuses anything after the first value
		return ErrNotJSON
	}
	var open []level
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '{', '[':
			open = append(open, level{object: raw[i] == '{', wantsName: true})
			if rules.MaxDepth > 0 && len(open) > rules.MaxDepth {
				return ErrDepth
			}
		case '}', ']':
			open = open[:len(open)-1]
		case ',':
			open[len(open)-1].wantsName = true
		case '"':
			end := stringEnd(raw, i)
			if n := len(open); n > 0 && open[n-1].object && open[n-1].wantsName {
				open[n-1].wantsName = false
				if !open[n-1].add(name(raw[i:end], rules)) {
					return ErrDuplicate
				}
			}
			i = end - 1
		}
	}
	return nil
}

// level is one open object or array.
type level struct {
	object    bool
	wantsName bool // in an object: the next string is a name
	count     int
	first     string
	names     map[string]struct{} // made with the second name: most objects are small
}

func (l *level) add(name string) bool {
	l.count++
	if l.count == 1 {
		l.first = name
		return true
	}
	if l.names == nil {
		l.names = map[string]struct{}{l.first: {}}
	}
	_, seen := l.names[name]
	l.names[name] = struct{}{}
	return !seen
}

// stringEnd returns the index after the closing quote of the string that begins at
// start. The input is valid JSON, so there is one.
func stringEnd(raw []byte, start int) int {
	for i := start + 1; i < len(raw); i++ {
		switch raw[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(raw)
}

func name(quoted []byte, rules Rules) string {
	var s string
	_ = json.Unmarshal(quoted, &s) // a string of valid JSON
	if rules.FoldCase {
		return strings.Map(fold, s)
	}
	return s
}

// fold returns the smallest of the runes that are equal to r without regard to case:
// the same for k, K and the Kelvin sign.
func fold(r rune) rune {
	smallest := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		smallest = min(smallest, next)
	}
	return smallest
}
