package calendar

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"

	"infohus/internal/fault"
)

// Value stores the date as the text yyyy-mm-dd, which both databases order
// correctly and PostgreSQL also takes for a date column. The zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads what either database gives for a date: text, bytes, or a time at
// midnight. NULL gives the zero Date. A time of day other than midnight is an
// error: an instant has no day until somebody chooses a zone.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		if h, m, s := v.Clock(); h+m+s+v.Nanosecond() != 0 {
			return fmt.Errorf("calendar: scan: the value has a time of day")
		}
		*d = dateOf(v)
		return nil
	case []byte:
		return d.scanText(string(v))
	case string:
		return d.scanText(v)
	default:
		return fmt.Errorf("calendar: scan: %T is not a date", src)
	}
}

// scanText also takes the forms in which SQLite drivers write a midnight.
func (d *Date) scanText(s string) (err error) {
	if len(s) <= len(layout) {
		*d, err = ParseDate(s)
		return err
	}
	for _, form := range []string{time.RFC3339Nano, "2006-01-02 15:04:05Z07:00", time.DateTime, "2006-01-02 15:04:05 -0700 MST"} {
		if t, err := time.Parse(form, s); err == nil {
			return d.Scan(t)
		}
	}
	return fmt.Errorf("calendar: scan: not a date as yyyy-mm-dd (%d bytes)", len(s))
}

// MarshalText writes yyyy-mm-dd, or nothing for the zero Date; it makes a Date
// usable as a JSON map key and in configuration files.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads yyyy-mm-dd; an empty text gives the zero Date.
func (d *Date) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = ParseDate(string(text))
	return err
}

// MarshalJSON writes "yyyy-mm-dd", or null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return strconv.AppendQuote(nil, d.String()), nil
}

// UnmarshalJSON reads "yyyy-mm-dd"; null and "" give the zero Date.
func (d *Date) UnmarshalJSON(data []byte) error {
	var s string // null leaves it empty
	if err := json.Unmarshal(data, &s); err != nil {
		return fmt.Errorf("calendar: not a date as a JSON string")
	}
	return d.UnmarshalText([]byte(s))
}

// MarshalGQL writes "yyyy-mm-dd", or null for the zero Date.
func (d Date) MarshalGQL(w io.Writer) {
	out, _ := d.MarshalJSON()
	_, _ = w.Write(out) // the response writer reports its own failures
}

// UnmarshalGQL reads the GraphQL scalar, a string yyyy-mm-dd.
//
// Faults: Invalid for anything else, null and "" included; an optional date is
// a pointer and never comes here with null.
func (d *Date) UnmarshalGQL(v any) error {
	s, _ := v.(string)
	parsed, err := ParseDate(s)
	if err != nil {
		return fault.New(fault.Invalid, "Skriv datoen som åååå-mm-dd, for eksempel 2026-11-20.").WithCause(err)
	}
	*d = parsed
	return nil
}
