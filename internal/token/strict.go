package token

import (
	"encoding/json"
	"strings"

	"infohus/internal/strictjson"
)

// members reads one JSON object strictly: no member twice at any level, none that
// differs from another or from a known one only in case, nothing after the object.
// encoding/json, which the JWT library uses, would take the last of duplicates and
// fill a field from a member in any case.
func members(raw []byte, known []string) (map[string]json.RawMessage, bool) {
	if strictjson.Check(raw, strictjson.Rules{FoldCase: true, MaxDepth: 8}) != nil {
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
