package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	needs := flag.String("needs", "", "databases, comma-separated, that must each have run at least one Go test")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: count [-needs sqlite,postgres] FOLDER")
		os.Exit(2)
	}
	failed, err := report(os.Stdout, flag.Arg(0), split(*needs))
	if err != nil {
		fmt.Fprintln(os.Stderr, "count:", err)
		os.Exit(2)
	}
	if failed > 0 {
		os.Exit(1)
	}
}

// report writes the table and the closing line for the results in dir and returns the number of failures.
func report(w io.Writer, dir string, needs []string) (int, error) {
	parts, err := readParts(filepath.Join(dir, "parts.tsv"))
	if err != nil {
		return 0, err
	}
	if len(parts) == 0 {
		return 0, errors.New("no part was run")
	}
	var all tally
	var table strings.Builder
	for _, p := range parts {
		t := p.read(dir)
		if p.format == "go" {
			for _, name := range needs {
				if t.databases[name].ran() == 0 {
					t.fail(p.name + ": no test ran on " + name)
				}
			}
		}
		fmt.Fprintf(&table, "%-14s %6d %6d %6d %7ds", p.name, t.passed, t.failed, t.skipped, p.seconds)
		if line := t.byDatabase(); line != "" {
			fmt.Fprintf(&table, "   %s", line)
		}
		fmt.Fprintln(&table)
		all.add(t)
	}
	for _, detail := range all.details {
		fmt.Fprintln(w, detail)
	}
	fmt.Fprintf(w, "%-14s %6s %6s %6s %8s\n%s", "part", "passed", "failed", "skip", "time", table.String())
	if len(all.failures) > 0 {
		fmt.Fprintln(w, "\nFailed:")
		for _, f := range all.failures {
			fmt.Fprintln(w, "  "+f)
		}
	}
	fmt.Fprintf(w, "\n%d passed, %d failed, %d skipped\n", all.passed, all.failed, all.skipped)
	return all.failed, nil
}
