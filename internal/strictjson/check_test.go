package strictjson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/strictjson"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	folded := strictjson.Rules{FoldCase: true}
	for _, tt := range []struct {
		name, in string
		rules    strictjson.Rules
		want     error
	}{
		{"object", `{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}`, folded, nil},
		{"values that look like names", `{"a":"a","b":"a"}`, folded, nil},
		{"brackets in strings", `{"a":"}]{[,\"\\","b":1}`, folded, nil},
		{"strings in arrays", `["a","a",["a"]]`, folded, nil},
		{"one value", ` "a" `, folded, nil},
		{"empty name", `{"":1,"a":1}`, folded, nil},
		{"case", `{"a":1,"A":2}`, strictjson.Rules{}, nil},
		{"depth 2", `{"a":[1]}`, strictjson.Rules{MaxDepth: 2}, nil},

		{"twice", `{"a":1,"a":2}`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"third", `{"a":1,"b":2,"c":3,"b":4}`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"empty name twice", `{"":1,"":2}`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"by escape", `{"a":1,"\u0061":2}`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"after an object", `{"a":{"x":1},"b":[],"a":2}`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"inside", `[[{"a":1,"b":[{"c":1,"c":2}]}]]`, strictjson.Rules{}, strictjson.ErrDuplicate},
		{"case, folded", `{"a":1,"A":2}`, folded, strictjson.ErrDuplicate},
		{"long s", `{"sub":1,"ſub":2}`, folded, strictjson.ErrDuplicate},
		{"Kelvin", `{"kid":1,"Kid":2}`, folded, strictjson.ErrDuplicate},
		{"depth 3", `{"a":[[1]]}`, strictjson.Rules{MaxDepth: 2}, strictjson.ErrDepth},
		{"nothing", ``, folded, strictjson.ErrNotJSON},
		{"two values", `{} {}`, folded, strictjson.ErrNotJSON},
		{"open", `{"a":`, folded, strictjson.ErrNotJSON},
		{"open string", `{"a`, folded, strictjson.ErrNotJSON},
		{"beyond encoding/json", strings.Repeat("[", 20000) + strings.Repeat("]", 20000), strictjson.Rules{}, strictjson.ErrNotJSON},
		{"not UTF-8", "\"\xff\"", folded, strictjson.ErrNotUTF8},
	} {
		require.ErrorIs(t, strictjson.Check([]byte(tt.in), tt.rules), tt.want, tt.name)
	}
}

// Whatever is let through means the same to encoding/json whether it keeps the first
// or the last of duplicates: there are none.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{`{"a":1}`, `{"a":1,"a":2}`, `[{"\u0061":"\"}"}]`, `{"a":{"b":[1,{"c":"x"}]}}`, "\xff", `{"a"`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		err := strictjson.Check(raw, strictjson.Rules{MaxDepth: 50})
		if err == nil {
			var all any
			require.NoError(t, json.Unmarshal(raw, &all))
		}
	})
}
