package main

import (
	"fmt"
	"sort"
	"strings"
)

// tally is what one part, or all of them, found.
type tally struct {
	passed, failed, skipped int
	failures                []string
	details                 []string // what failed tests printed
	databases               map[string]outcome
}

// outcome is the share of one database.
type outcome struct{ passed, failed, skipped int }

// ran tells how many tests reached a verdict; a skipped one did not.
func (o outcome) ran() int { return o.passed + o.failed }

func (t *tally) fail(what string) {
	t.failed++
	t.failures = append(t.failures, what)
}

func (t *tally) add(other tally) {
	t.passed += other.passed
	t.failed += other.failed
	t.skipped += other.skipped
	t.failures = append(t.failures, other.failures...)
	t.details = append(t.details, other.details...)
}

// count books one verdict, also under its database when it has one.
func (t *tally) count(verdict, name, database string) {
	if t.databases == nil {
		t.databases = map[string]outcome{}
	}
	o := t.databases[database]
	switch verdict {
	case "pass":
		t.passed++
		o.passed++
	case "skip":
		t.skipped++
		o.skipped++
	default:
		t.fail(name)
		o.failed++
	}
	t.databases[database] = o
}

// byDatabase says how many tests ran on each database, e.g. "postgres 40, sqlite 40, none 12".
func (t *tally) byDatabase() string {
	var words []string
	for name, o := range t.databases {
		if name != "" {
			words = append(words, fmt.Sprintf("%s %d", name, o.ran()))
		}
	}
	if len(words) == 0 {
		return ""
	}
	sort.Strings(words)
	if o, found := t.databases[""]; found {
		words = append(words, fmt.Sprintf("no database %d", o.ran()))
	}
	return strings.Join(words, ", ")
}

func split(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}
