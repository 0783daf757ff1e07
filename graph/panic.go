package graph

import (
	"runtime"
	"strconv"
	"strings"
)

// panickedAt is the line of the program that panicked, for the log; what it
// panicked with may hold what a record says, and stays out. It is called while the
// panic is being recovered from.
func panickedAt() string {
	const deep = 64
	calls := make([]uintptr, deep)
	frames := runtime.CallersFrames(calls[:runtime.Callers(1, calls)])
	panicking := false
	for {
		f, more := frames.Next()
		switch inRuntime := strings.HasPrefix(f.Function, "runtime."); {
		case inRuntime:
			panicking = panicking || f.Function == "runtime.gopanic"
		case panicking:
			return f.Function + ":" + strconv.Itoa(f.Line)
		}
		if !more {
			return ""
		}
	}
}
