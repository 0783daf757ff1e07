package calendar

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
)

func TestScan(t *testing.T) {
	t.Parallel()
	want := day("2026-11-20")
	for _, tt := range []struct {
		name string
		src  any
		want Date
		ok   bool
	}{
		{"text", "2026-11-20", want, true},
		{"bytes", []byte("2026-11-20"), want, true},
		{"PostgreSQL date", time.Date(2026, 11, 20, 0, 0, 0, 0, time.FixedZone("", 0)), want, true},
		{"midnight in another zone keeps its day", time.Date(2026, 11, 20, 0, 0, 0, 0, Zone()), want, true},
		{"midnight as RFC 3339", "2026-11-20T00:00:00Z", want, true},
		{"midnight as SQLite writes it", "2026-11-20 00:00:00+00:00", want, true},
		{"midnight without zone", []byte("2026-11-20 00:00:00"), want, true},
		{"midnight as Go prints it", "2026-11-20 00:00:00 +0000 UTC", want, true},
		{"NULL", nil, Date{}, true},
		{"an instant is not a day", time.Date(2026, 11, 20, 15, 40, 0, 0, time.UTC), Date{}, false},
		{"an instant as text", "2026-11-20 15:40:00", Date{}, false},
		{"nonsense", "tomorrow", Date{}, false},
		{"long nonsense", "2026-11-20 or later", Date{}, false},
		{"empty text", "", Date{}, false},
		{"number", int64(20261120), Date{}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got Date
			err := got.Scan(tt.src)
			require.Equal(t, tt.ok, err == nil, "%v", err)
			require.Equal(t, tt.want, got)
		})
	}
}

func TestValue(t *testing.T) {
	t.Parallel()
	v, err := day("2026-11-20").Value()
	require.NoError(t, err)
	require.Equal(t, "2026-11-20", v)
	v, err = Date{}.Value()
	require.NoError(t, err)
	require.Nil(t, v)
}

func TestJSON(t *testing.T) {
	t.Parallel()
	type body struct {
		On   Date            `json:"on"`
		Also *Date           `json:"also"`
		By   map[Date]int    `json:"by"`
		None map[string]Date `json:"none"`
	}
	in := body{On: day("2026-11-20"), By: map[Date]int{day("2026-11-21"): 2}, None: map[string]Date{"x": {}}}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"on":"2026-11-20","also":null,"by":{"2026-11-21":2},"none":{"x":null}}`, string(data))
	var out body
	require.NoError(t, json.Unmarshal(data, &out))
	require.Equal(t, in, out)

	var d Date
	require.Error(t, d.UnmarshalJSON([]byte(`20261120`)))
	require.Error(t, d.UnmarshalJSON([]byte(`"20.11.2026"`)))
	require.NoError(t, d.UnmarshalJSON([]byte(`""`)))
	require.True(t, d.IsZero())
}

func TestGraphQL(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	day("2026-11-20").MarshalGQL(&out)
	Date{}.MarshalGQL(&out)
	require.Equal(t, `"2026-11-20"null`, out.String())

	var d Date
	require.NoError(t, d.UnmarshalGQL("2026-11-20"))
	require.Equal(t, day("2026-11-20"), d)
	for _, bad := range []any{nil, "", 20261120, "2026-02-30", true} {
		require.True(t, fault.Is(d.UnmarshalGQL(bad), fault.Invalid), "%v", bad)
	}
}
