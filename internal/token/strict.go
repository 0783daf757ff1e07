package token

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// members reads one JSON object strictly: no member twice at any level, none that
// differs from another or from a known one only in case, nothing after the object.
// encoding/json, which the JWT library uses, would take the last of duplicates and
// fill a field from a member in any case.
func members(raw []byte, known []string) (map[string]json.RawMessage, bool) {
	if !utf8.Valid(raw) || !json.Valid(raw) || !uniqueNames(raw) {
		return nil, false
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(raw, &all); err != nil || all == nil {
		return nil, false
	}
	for name := range all {
		for _, k := range known {
			if name != k && strings.EqualFold(name, k) {
				return nil, false
			}
		}
	}
	return all, true
}

// uniqueNames walks valid JSON and reports whether no object has two members whose
// names are equal without regard to case. Its cost is bounded by MaxSize.
func uniqueNames(raw []byte) bool {
	type level struct {
		object, wantsName bool
		names             []string
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var open []*level
	valueArrived := func() {
		if len(open) > 0 {
			open[len(open)-1].wantsName = true
		}
	}
	for {
		t, err := dec.Token()
		if err != nil {
			return true // the end: the input is valid JSON
		}
		if delim, ok := t.(json.Delim); ok {
			if delim == '{' || delim == '[' {
				valueArrived()
				open = append(open, &level{object: delim == '{', wantsName: true})
			} else {
				open = open[:len(open)-1]
			}
			continue
		}
		if len(open) == 0 || !open[len(open)-1].object || !open[len(open)-1].wantsName {
			valueArrived()
			continue
		}
		top := open[len(open)-1]
		name, _ := t.(string)
		for _, n := range top.names {
			if strings.EqualFold(n, name) {
				return false
			}
		}
		top.names = append(top.names, name)
		top.wantsName = false
	}
}

// str reads a JSON string; ok is false for anything else.
func str(raw json.RawMessage) (s string, ok bool) {
	if len(raw) == 0 || raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		return "", false
	}
	return s, true
}

// seconds reads a NumericDate (RFC 7519 section 2) written as a whole number.
func seconds(raw json.RawMessage) (n int64, ok bool) {
	if len(raw) == 0 || len(raw) > 12 || strings.Trim(string(raw), "0123456789") != "" {
		return 0, false
	}
	return n, json.Unmarshal(raw, &n) == nil
}
