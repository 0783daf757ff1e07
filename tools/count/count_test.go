package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const goStream = `{"Action":"start","Package":"a"}
{"Action":"run","Package":"a","Test":"TestRaise"}
{"Action":"run","Package":"a","Test":"TestRaise/sqlite"}
{"Action":"run","Package":"a","Test":"TestRaise/sqlite/owner"}
{"Action":"run","Package":"a","Test":"TestRaise/postgres"}
{"Action":"run","Package":"a","Test":"TestRaise/postgres/owner"}
{"Action":"pass","Package":"a","Test":"TestRaise/sqlite/owner"}
{"Action":"pass","Package":"a","Test":"TestRaise/sqlite"}
{"Action":"pass","Package":"a","Test":"TestRaise/postgres/owner"}
{"Action":"pass","Package":"a","Test":"TestRaise/postgres"}
{"Action":"pass","Package":"a","Test":"TestRaise"}
{"Action":"run","Package":"a","Test":"TestPure"}
{"Action":"pass","Package":"a","Test":"TestPure"}
{"Action":"run","Package":"a","Test":"TestLater"}
{"Action":"skip","Package":"a","Test":"TestLater"}
{"Action":"pass","Package":"a"}
`

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, format, body      string
		passed, failed, skipped int
	}{
		{"leaves only, databases apart", "go", goStream, 3, 0, 1},
		{"a parent failing by itself", "go", `{"Action":"run","Package":"a","Test":"T"}
{"Action":"run","Package":"a","Test":"T/x"}
{"Action":"pass","Package":"a","Test":"T/x"}
{"Action":"fail","Package":"a","Test":"T"}
{"Action":"fail","Package":"a"}`, 1, 1, 0},
		{"a failed child counts once", "go", `{"Action":"run","Package":"a","Test":"T"}
{"Action":"run","Package":"a","Test":"T/x"}
{"Action":"fail","Package":"a","Test":"T/x"}
{"Action":"fail","Package":"a","Test":"T"}
{"Action":"fail","Package":"a"}`, 0, 1, 0},
		{"a package that does not build", "go", "# a\n./a.go:1: syntax error\n" + `{"Action":"fail","Package":"a","FailedBuild":"a"}`, 0, 1, 0},
		{"a test cut off by a panic elsewhere", "go", `{"Action":"run","Package":"a","Test":"T"}
{"Action":"fail","Package":"a"}`, 0, 1, 0},
		{"vitest", "vitest", `{"testResults":[{"name":"f","status":"failed","assertionResults":[
			{"fullName":"a","status":"passed"},{"fullName":"b","status":"failed"},{"fullName":"c","status":"todo"}]}]}`, 1, 1, 1},
		{"a vitest file that does not load", "vitest", `{"testResults":[{"name":"f","status":"failed","assertionResults":[]}]}`, 0, 1, 0},
		{"playwright", "playwright", `{"suites":[{"title":"f","specs":[{"title":"a","tests":[{"status":"expected"}]}],
			"suites":[{"title":"d","specs":[{"title":"b","tests":[{"status":"flaky"}]},{"title":"c","tests":[{"status":"skipped"}]}]}]}],"errors":[]}`, 1, 1, 1},
		{"playwright that did not start", "playwright", `{"suites":[],"errors":[{"message":"no browser\nmore"}]}`, 0, 1, 0},
		{"lines", "lines", "1..3\nok 1 - a\nnot ok 2 - b\nok 3 - c # SKIP no network\nokay\n", 1, 1, 1},
		{"audits that hold", "lines", "MUST 13/13 SHOULD 23/23\n", 36, 0, 0},
		{"an audit that fails, named", "lines", "failed 28B9 MUST introspect\nMUST 12/13 SHOULD 23/23\n", 35, 1, 0},
		{"an audit that fails, unnamed", "lines", "MUST 12/13 SHOULD 23/23\n", 35, 1, 0},
		{"lines that only sum up", "lines", "MUST a\n36 passed, 2 failed\n", 36, 2, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := parse(tt.format, []byte(tt.body))
			if err != nil {
				t.Fatal(err)
			}
			if got.passed != tt.passed || got.failed != tt.failed || got.skipped != tt.skipped {
				t.Errorf("got %d passed, %d failed, %d skipped; want %d, %d, %d",
					got.passed, got.failed, got.skipped, tt.passed, tt.failed, tt.skipped)
			}
			if len(got.failures) != got.failed {
				t.Errorf("%d failures, %d named: %v", got.failed, len(got.failures), got.failures)
			}
		})
	}
}

func TestReport(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, parts, needs, last string
		failed                   int
		says                     string
	}{
		{"all well", "verify\tcheck\t0\t3\t\ngo\tgo\t0\t9\tgo.json\n", "sqlite,postgres", "4 passed, 0 failed, 1 skipped", 0, "postgres 1, sqlite 1, no database 1"},
		{"a failed check", "lint\tcheck\t1\t3\t\n", "", "0 passed, 1 failed, 0 skipped", 1, "  lint"},
		{"no test on a database that must be there", "go\tgo\t0\t9\tgo.json\n", "oracle", "3 passed, 1 failed, 1 skipped", 1, "no test ran on oracle"},
		{"a status without a failed test", "go\tgo\t2\t9\tgo.json\n", "", "3 passed, 1 failed, 1 skipped", 1, "status 2"},
		{"results missing", "e2e\tplaywright\t1\t9\te2e.json\n", "", "0 passed, 1 failed, 0 skipped", 1, "no readable results"},
		{"no test at all", "audit\tlines\t0\t9\tempty.txt\n", "", "0 passed, 1 failed, 0 skipped", 1, "no test ran"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for name, body := range map[string]string{"parts.tsv": tt.parts, "go.json": goStream, "empty.txt": "hello\n"} {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			var out strings.Builder
			failed, err := report(&out, dir, split(tt.needs))
			if err != nil {
				t.Fatal(err)
			}
			if failed != tt.failed {
				t.Errorf("failed %d, want %d", failed, tt.failed)
			}
			if !strings.HasSuffix(out.String(), "\n"+tt.last+"\n") {
				t.Errorf("last line is not %q:\n%s", tt.last, out.String())
			}
			if !strings.Contains(out.String(), tt.says) {
				t.Errorf("does not say %q:\n%s", tt.says, out.String())
			}
		})
	}
}

func TestFailedTestsAreShown(t *testing.T) {
	t.Parallel()
	got, err := parse("go", []byte(`{"Action":"run","Package":"a","Test":"T"}
{"Action":"output","Package":"a","Test":"T","Output":"    a_test.go:7: got 1, want 2\n"}
{"Action":"fail","Package":"a","Test":"T"}
{"ImportPath":"b","Action":"build-output","Output":"b.go:1: syntax error\n"}
{"Action":"fail","Package":"b"}`))
	if err != nil {
		t.Fatal(err)
	}
	details := strings.Join(got.details, "")
	for _, want := range []string{"got 1, want 2", "b.go:1: syntax error"} {
		if !strings.Contains(details, want) {
			t.Errorf("%q is not shown: %s", want, details)
		}
	}
}

func TestReportRefusesNothing(t *testing.T) {
	t.Parallel()
	if _, err := report(&strings.Builder{}, t.TempDir(), nil); err == nil {
		t.Error("a folder without parts.tsv passed")
	}
}
