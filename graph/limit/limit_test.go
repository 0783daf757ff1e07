package limit_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/graph/input"
	"infohus/graph/limit"
	"infohus/internal/gqltest"
)

// Documents that break one limit each, and their neighbours that do not.
func TestMeasure(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, query, want string }{
		{"empty selection of a name", `{ me { id } }`, ""},
		{"2000 tokens", "{" + strings.Repeat(" # c\n", 1997) + " me }", ""},
		{"2001 tokens", "{" + strings.Repeat(" # c\n", 1998) + " me }", "TOKENS"},
		{"depth 10", nest(10), ""},
		{"depth 11", nest(11), "DEPTH"},
		{"depth 11 through a fragment", `{ me { ...A } } fragment A on Person ` + nest(10), "DEPTH"},
		{"depth 11 through inline fragments", `{ ... { ` + inner(11) + ` } }`, "DEPTH"},
		{"inline fragments add no depth", `{ ... { ... { ` + inner(10) + ` } } }`, ""},
		{"30 aliases", "{" + repeat(30, "a%d: me{id} ") + "}", ""},
		{"31 aliases", "{ me {" + repeat(31, "a%d: id ") + "}}", "ALIASES"},
		{"31 aliases through fragments", `{ me { ...A } b: me { ...A } } fragment A on Person {` + repeat(16, "a%d: id ") + `}`, "ALIASES"},
		{"31 repeats of a name", "{ me {" + strings.Repeat("id ", 32) + "}}", "ALIASES"},
		{"30 root fields", "{" + repeat(30, "f%d ") + "}", ""},
		{"31 root fields", "{" + repeat(31, "f%d ") + "}", "ROOT_FIELDS"},
		{"31 root fields through fragments", `{` + repeat(16, "f%d ") + ` ...A } fragment A on Query {` + repeat(15, "g%d ") + `}`, "ROOT_FIELDS"},
		{"20 directives", "{ me {" + repeat(20, "f%d @mark ") + "}}", ""},
		{"21 directives", "{ me {" + repeat(21, "f%d @mark ") + "}}", "DIRECTIVES"},
		{"21 directives on one field", "{ me " + strings.Repeat("@mark ", 21) + "{id}}", "DIRECTIVES"},
		{"21 directives on variables", "query(" + repeat(21, "$v%d: Int @mark ") + "){ me {id}}", "DIRECTIVES"},
		{"two operations", "query A {me{id}} query B {me{id}}", "OPERATIONS"},
		{"20 fragments", "{me{id}}" + repeat(20, "fragment F%d on Person {id} "), ""},
		{"21 fragments", "{me{id}}" + repeat(21, "fragment F%d on Person {id} "), "FRAGMENTS"},
		{"1001 fields through fragments", `{ me {` + repeat(11, "f%d {...A} ") + `}} fragment A on Person {` + repeat(95, "g%d ") + `}`, "COMPLEXITY"},
		{"first 100", `{ people(first: 100) { totalCount } }`, ""},
		{"first 101", `{ people(first: 101) { totalCount } }`, "FIRST"},
		{"last beyond any integer", `{ people(last: 99999999999999999999999) { totalCount } }`, "FIRST"},
		{"first 101 in a fragment nobody spreads", `{ me { id } } fragment A on Person { friends(first: 101) { totalCount } }`, "FIRST"},
		{"cycle of one", `{ me { ...A } } fragment A on Person { boss { ...A } }`, "FRAGMENT_CYCLE"},
		{"cycle of two, not spread", `{ me { id } } fragment A on Person { ...B } fragment B on Person { ...A }`, "FRAGMENT_CYCLE"},
		{"brackets", `{ people(filter: ` + strings.Repeat("[", 101), "NESTING"},
		{"object values", `{ people(filter: ` + strings.Repeat("{not:", 101), "NESTING"},
		{"introspection 16 deep", `{ __schema ` + nest(15) + `}`, ""},
		{"introspection 17 deep", `{ __schema ` + nest(16) + `}`, "DEPTH"},
		{"syntax is left to the parser", `{ me { id `, ""},
		{"unknown fragment is left to the validator", `{ ...Nowhere }`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, tt.want, reason(limit.Measure(tt.query, limit.Free())))
		})
	}
}

// The worst documents we know of at 256 KiB: each is refused, or let through to the
// parser, within 100 ms.
//
//nolint:paralleltest // a measurement runs alone
func TestMeasureIsFast(t *testing.T) {
	const size = 250_000
	doubling := "{...F0}"
	for i := range 19 {
		doubling += fmt.Sprintf(" fragment F%d on Query {%s}", i, repeat(10, fmt.Sprintf("a%%d: me{...F%d} ", i+1)))
	}
	for name, query := range map[string]string{
		"braces":             strings.Repeat("{", size),
		"selections":         strings.Repeat("{a", size/2),
		"brackets":           "{a(b:" + strings.Repeat("[", size),
		"comments":           strings.Repeat("#\n", size/2),
		"commas":             strings.Repeat(",", size) + "{me{id}}",
		"one name":           "{" + strings.Repeat("a", size) + "}",
		"one string":         `{a(b:"` + strings.Repeat("a", size) + `")}`,
		"one block string":   `{a(b:"""` + strings.Repeat("a\n", size/2) + `""")}`,
		"escapes":            `{a(b:"` + strings.Repeat(`\u0041`, size/6) + `")}`,
		"open string":        `{a(b:"` + strings.Repeat("a", size),
		"fields":             "{" + strings.Repeat("a ", size/2) + "}",
		"directives":         "{a" + strings.Repeat("@m", size/2) + "}",
		"spreads":            "{" + strings.Repeat("...A ", size/5) + "} fragment A on Query {me{id}}",
		"doubling":           doubling,
		"carriage returns":   "{" + strings.Repeat("\r", size) + "me}",
		"byte order marks":   strings.Repeat("\ufeff", size/3) + "{me{id}}",
		"variables":          "query(" + strings.Repeat("$a:I ", size/5) + "){a}",
		"type brackets":      "query($a:" + strings.Repeat("[", size) + "){a}",
		"invalid code point": "{" + strings.Repeat("\x00", size) + "}",
	} {
		gqltest.Within(t, 100*time.Millisecond, name, func() { limit.Measure(query, limit.Free()) })
	}
}

func TestMask(t *testing.T) {
	t.Parallel()
	validation := func() *gqlerror.Error {
		return &gqlerror.Error{
			Message: `Cannot query field "risk" on type "Matter".`, Rule: "FieldsOnCorrectType",
			Locations:  []gqlerror.Location{{Line: 1, Column: 3}},
			Extensions: map[string]any{"code": "GRAPHQL_VALIDATION_FAILED", "file": "x"},
		}
	}
	parse := &gqlerror.Error{Message: "Unexpected Name \"secret\"", Extensions: map[string]any{"code": "GRAPHQL_PARSE_FAILED"}}
	uncoded := &gqlerror.Error{Message: `Unknown argument "risk"`}
	own := limit.Refuse(0, "X")
	four := gqlerror.List{validation(), validation(), validation(), validation()}

	for _, tt := range []struct {
		name string
		in   gqlerror.List
		may  bool
		want int
		text string
	}{
		{"with the right, text and place stay", gqlerror.List{validation()}, true, 1, "Cannot query field"},
		{"with the right, three at most", four, true, 3, "Cannot query field"},
		{"without it, one fixed text for four", four, false, 1, limit.TextInvalid},
		{"without it, parsing", gqlerror.List{parse}, false, 1, limit.TextUnreadable},
		{"without it, what has no code", gqlerror.List{uncoded}, false, 1, limit.TextInvalid},
		{"a nil among them", gqlerror.List{nil, parse}, true, 1, "Unexpected"},
		{"long texts are cut", gqlerror.List{{Message: strings.Repeat("æ", 9000)}}, true, 1, "æææ"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			out := limit.Mask(tt.in, tt.may, false, nothing)
			require.Len(t, out, tt.want)
			require.Contains(t, out[0].Message, tt.text)
			require.Equal(t, "INVALID", out[0].Extensions["code"])
			require.NotContains(t, out[0].Extensions, "file")
			body, err := json.Marshal(out)
			require.NoError(t, err)
			require.Less(t, len(body), 4096)
			if !tt.may {
				require.Empty(t, out[0].Locations)
				require.Empty(t, out[0].Path)
				for _, name := range []string{"risk", "Matter", "secret"} {
					require.NotContains(t, string(body), name)
				}
			}
		})
	}
	require.Equal(t, own, limit.Mask(gqlerror.List{own}, false, false, nothing)[0], "our own errors stay")
	require.Empty(t, limit.Mask(nil, false, false, nothing))
}

func nothing(*gqlerror.Error) *input.Problem { return nil }

func reason(err *gqlerror.Error) string {
	if err == nil {
		return ""
	}
	r, _ := err.Extensions["reason"].(string)
	return r
}

// nest is a selection of n levels; inner is the same without its outer braces.
func nest(n int) string { return "{" + inner(n) + "}" }

func inner(n int) string {
	return strings.Repeat("a {", n-1) + "b" + strings.Repeat("}", n-1)
}

func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}
