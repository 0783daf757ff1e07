package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"sort"
	"strings"
)

// event is a line of `go test -json`; see `go doc test2json`.
type event struct{ Action, Package, Test, Output string }

type testKey struct{ pkg, test string }

// parseGo counts tests without subtests: a parent only repeats the verdict of its children. A parent that failed by
// itself, and a package that failed without a failed test (it did not build, it panicked, TestMain gave up), count too.
// Lines that are not JSON are passed over: go prints some of its own errors plainly.
func parseGo(body []byte) (tally, error) {
	verdicts := map[testKey]string{}
	packages := map[string]string{}
	outputs := map[testKey][]string{}
	var builds []string
	lines := bufio.NewScanner(bytes.NewReader(body))
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			continue
		}
		k := testKey{e.Package, e.Test}
		switch e.Action {
		case "build-output":
			builds = append(builds, e.Output)
		case "output":
			outputs[k] = append(outputs[k], e.Output)
		case "run":
			verdicts[k] = "unfinished"
		case "pass", "fail", "skip":
			if e.Test == "" {
				packages[e.Package] = e.Action
			} else {
				verdicts[k] = e.Action
			}
		}
	}
	if err := lines.Err(); err != nil {
		return tally{}, err
	}

	children, badChildren := map[testKey]bool{}, map[testKey]bool{}
	for k, verdict := range verdicts {
		for parent, found := parentOf(k); found; parent, found = parentOf(parent) {
			children[parent] = true
			badChildren[parent] = badChildren[parent] || isBad(verdict)
		}
	}
	var t tally
	badPackages := map[string]bool{}
	for _, k := range sorted(verdicts) {
		verdict := verdicts[k]
		badPackages[k.pkg] = badPackages[k.pkg] || isBad(verdict)
		if children[k] && (!isBad(verdict) || badChildren[k]) {
			continue
		}
		t.count(verdict, k.pkg+" "+k.test, databaseOf(k.test))
		if isBad(verdict) {
			t.details = append(t.details, tail(outputs[k]))
		}
	}
	for pkg, verdict := range packages {
		if verdict == "fail" && !badPackages[pkg] {
			t.fail(pkg + ": the package failed outside its tests")
			t.details = append(t.details, tail(outputs[testKey{pkg, ""}]))
		}
	}
	if t.failed > 0 && len(builds) > 0 {
		t.details = append(t.details, tail(builds))
	}
	sort.Strings(t.failures)
	return t, nil
}

// tail keeps the last lines of what a failed test printed: the failure stands at the end, the log before it.
func tail(output []string) string {
	const lines, columns = 60, 400
	var b strings.Builder
	if len(output) > lines {
		b.WriteString("…\n")
		output = output[len(output)-lines:]
	}
	for _, line := range output {
		if len(line) > columns {
			line = strings.ToValidUTF8(line[:columns], "") + "…\n"
		}
		b.WriteString(line)
	}
	return b.String()
}

func isBad(verdict string) bool { return verdict == "fail" || verdict == "unfinished" }

func parentOf(k testKey) (testKey, bool) {
	i := strings.LastIndexByte(k.test, '/')
	if i < 0 {
		return testKey{}, false
	}
	return testKey{k.pkg, k.test[:i]}, true
}

// databaseOf reads the database from the subtest that names it: TestRaise/postgres/stranger.
func databaseOf(test string) string {
	for _, element := range strings.Split(test, "/")[1:] {
		switch strings.ToLower(element) {
		case "sqlite":
			return "sqlite"
		case "postgres", "postgresql":
			return "postgres"
		}
	}
	return ""
}

func sorted(verdicts map[testKey]string) []testKey {
	keys := make([]testKey, 0, len(verdicts))
	for k := range verdicts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].pkg != keys[j].pkg {
			return keys[i].pkg < keys[j].pkg
		}
		return keys[i].test < keys[j].test
	})
	return keys
}
