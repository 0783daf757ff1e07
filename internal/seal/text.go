package seal

import "log/slog"

// Text is a sealed text as it lies in the database: never readable by itself.
// Package vault opens it. Printing or logging one shows "[sealed]" only.
type Text []byte

// String says that it is sealed, never what it holds.
func (Text) String() string { return "[sealed]" }

// GoString keeps %#v from showing the bytes.
func (Text) GoString() string { return "[sealed]" }

// LogValue keeps slog from showing the bytes.
func (Text) LogValue() slog.Value { return slog.StringValue("[sealed]") }

// MarshalJSON keeps encoders from showing the bytes.
func (Text) MarshalJSON() ([]byte, error) { return []byte(`"[sealed]"`), nil }
