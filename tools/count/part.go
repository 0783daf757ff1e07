package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// part is one line of parts.tsv.
type part struct {
	name, format    string
	status, seconds int
	file            string // below the folder; empty for a check
}

func readParts(path string) ([]part, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var parts []part
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) != 5 {
			return nil, fmt.Errorf("%s: want 5 fields: %q", path, lines.Text())
		}
		status, err := strconv.Atoi(fields[2])
		if err != nil {
			return nil, fmt.Errorf("%s: status: %w", path, err)
		}
		seconds, err := strconv.Atoi(fields[3])
		if err != nil {
			return nil, fmt.Errorf("%s: seconds: %w", path, err)
		}
		parts = append(parts, part{fields[0], fields[1], status, seconds, fields[4]})
	}
	return parts, lines.Err()
}

// read gives the tally of a part, with every doubt counted as a failure.
func (p part) read(dir string) tally {
	var t tally
	if p.format == "check" {
		verdict := "pass"
		if p.status != 0 {
			verdict = "fail"
		}
		t.count(verdict, p.name, "")
		return t
	}
	body, err := os.ReadFile(filepath.Join(dir, p.file))
	if err == nil {
		t, err = parse(p.format, body)
	}
	switch {
	case err != nil:
		t.fail(p.name + ": no readable results (" + err.Error() + ")")
	case t.passed+t.failed == 0:
		t.fail(p.name + ": no test ran")
	case p.status != 0 && t.failed == 0:
		t.fail(fmt.Sprintf("%s: ended with status %d though no test failed", p.name, p.status))
	}
	return t
}

func parse(format string, body []byte) (tally, error) {
	switch format {
	case "go":
		return parseGo(body)
	case "vitest":
		return parseVitest(body)
	case "playwright":
		return parsePlaywright(body)
	case "lines":
		return parseLines(body)
	default:
		return tally{}, fmt.Errorf("unknown format %q", format)
	}
}
