package main

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
)

// parseVitest reads the report of vitest's json reporter.
func parseVitest(body []byte) (tally, error) {
	var r struct {
		TestResults []struct {
			Name, Status, Message string
			AssertionResults      []struct{ FullName, Status string }
		}
	}
	if err := json.Unmarshal(body, &r); err != nil {
		return tally{}, err
	}
	var t tally
	for _, file := range r.TestResults {
		bad := false
		for _, a := range file.AssertionResults {
			switch a.Status {
			case "passed":
				t.count("pass", a.FullName, "")
			case "failed":
				bad = true
				t.count("fail", a.FullName, "")
			default: // pending, skipped, todo, disabled
				t.count("skip", a.FullName, "")
			}
		}
		if file.Status == "failed" && !bad {
			t.fail(file.Name + ": the file failed outside its tests")
		}
	}
	return t, nil
}

type playwrightSuite struct {
	Title  string
	Suites []playwrightSuite
	Specs  []struct {
		Title string
		Tests []struct{ Status string }
	}
}

// parsePlaywright reads the report of Playwright's json reporter. A flaky test, one that passed when tried again,
// counts as failed: it hides either a race in the program or one in the test.
func parsePlaywright(body []byte) (tally, error) {
	var r struct {
		Suites []playwrightSuite
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(body, &r); err != nil {
		return tally{}, err
	}
	var t tally
	for _, s := range r.Suites {
		t.walk(s, s.Title)
	}
	for _, e := range r.Errors {
		first, _, _ := strings.Cut(e.Message, "\n")
		t.fail("outside the tests: " + first)
	}
	return t, nil
}

func (t *tally) walk(s playwrightSuite, path string) {
	for _, spec := range s.Specs {
		for _, test := range spec.Tests {
			verdict := "fail" // unexpected, flaky
			switch test.Status {
			case "expected":
				verdict = "pass"
			case "skipped":
				verdict = "skip"
			}
			t.count(verdict, path+" "+spec.Title, "")
		}
	}
	for _, child := range s.Suites {
		t.walk(child, path+" "+child.Title)
	}
}

var lineVerdict = regexp.MustCompile(`^(ok|not ok)\b[ -]*(.*?)(# (?i:skip).*)?$`)

var (
	auditLine  = regexp.MustCompile(`^MUST (\d+)/(\d+) SHOULD (\d+)/(\d+)$`)
	failedLine = regexp.MustCompile(`^failed (.+)$`)
)

var closingLine = regexp.MustCompile(`^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$`)

// parseLines reads lines of the Test Anything kind: "ok …", "not ok …", "ok … # SKIP why"; all others are passed over.
// Where there is none, the last line "N passed, N failed" speaks for the part, or the line of the HTTP audits,
// "MUST 13/13 SHOULD 23/23", with a line "failed …" for each that does not hold.
func parseLines(body []byte) (tally, error) {
	var t, closing tally
	for line := range strings.Lines(string(body)) {
		line = strings.TrimRight(line, "\r\n")
		m := lineVerdict.FindStringSubmatch(line)
		switch {
		case m == nil:
			if a := auditLine.FindStringSubmatch(line); a != nil {
				closing.passed = number(a[1]) + number(a[3])
				for range max(0, number(a[2])+number(a[4])-closing.passed-closing.failed) {
					closing.fail(line)
				}
			} else if f := failedLine.FindStringSubmatch(line); f != nil {
				closing.fail(f[1])
			} else if c := closingLine.FindStringSubmatch(line); c != nil {
				closing = tally{passed: number(c[1]), skipped: number(c[3])}
				for range number(c[2]) {
					closing.fail(line)
				}
			}
		case m[3] != "":
			t.count("skip", m[2], "")
		case m[1] == "ok":
			t.count("pass", m[2], "")
		default:
			t.count("fail", m[2], "")
		}
	}
	if t.passed+t.failed+t.skipped == 0 {
		return closing, nil
	}
	return t, nil
}

// number reads what the pattern has already found to be digits, or nothing.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}
