package edge

import (
	"bytes"
	"encoding/json"
)

// checkMembers walks valid JSON token by token and refuses a member that occurs
// twice in one object, at any level, and values nested too deep. Iterative, so
// that no input can exhaust the stack.
func checkMembers(body []byte) (reason string) {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var open []level
	for {
		token, err := dec.Token()
		if err != nil { // io.EOF: the body was valid before
			return ""
		}
		if delim, ok := token.(json.Delim); ok && (delim == '{' || delim == '[') {
			open = arrived(open)
			open = append(open, level{object: delim == '{', wantsName: true})
			// The request object itself is not counted.
			if len(open)-1 > MaxNesting {
				return "NESTING"
			}
			continue
		} else if ok {
			open = open[:len(open)-1]
			continue
		}
		if len(open) == 0 {
			continue
		}
		top := &open[len(open)-1]
		if !top.object || !top.wantsName {
			open = arrived(open)
			continue
		}
		name, _ := token.(string)
		if !top.add(name) {
			return "DUPLICATE_MEMBER"
		}
		top.wantsName = false
	}
}

// level is one open object or array.
type level struct {
	object    bool
	wantsName bool
	first     string
	names     map[string]struct{} // made with the second name: most objects are small
	count     int
}

func (l *level) add(name string) bool {
	l.count++
	if l.count == 1 {
		l.first = name
		return true
	}
	if l.names == nil {
		l.names = map[string]struct{}{l.first: {}}
	}
	if _, seen := l.names[name]; seen {
		return false
	}
	l.names[name] = struct{}{}
	return true
}

// arrived notes that the innermost object has got the value of its member.
func arrived(open []level) []level {
	if n := len(open); n > 0 {
		open[n-1].wantsName = true
	}
	return open
}
