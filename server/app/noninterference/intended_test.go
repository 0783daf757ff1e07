package noninterference

import (
	"regexp"
	"slices"
	"strings"

	"infohus/internal/contract"
)

// disclosure is what somebody is meant to learn of what is hidden: decided by those
// who agreed on who may see what, and written down as an exception.
type disclosure struct {
	// role that learns it; none is every role that may ask.
	role contract.Role
	// root field whose answer tells it; what is hidden may change that answer.
	root string
	// commands whose outcome follows from the columns, and which alone tell of them.
	commands []string
	// columns of hidden rows that are shown all the same, by table.
	columns map[string][]string
	why     string
	source  string
}

// intended are all of them. Nothing else may differ, in any answer of any role.
var intended = []disclosure{
	{
		role: contract.RoleMunicipalCoordinator, root: "knownElsewhere",
		why:    "known: ask this function of the own municipality; its number to call, and nothing of what it has",
		source: "matching is itself a disclosure: within one controller and legal basis, to the municipality's coordinator alone; the function is told of the search",
	},
	{
		role: contract.RoleMunicipalCoordinator, columns: map[string][]string{"concerns": {"frozen_at"}, "matters": {"frozen_at"}},
		why:    "that the police handle it alone, since when",
		source: "a freeze hides others' contributions, the item and search hits; that it is there, and its day, stay in sight of who had it",
	},
	{
		commands: []string{"recordConsent", "startMeasure"}, columns: map[string][]string{"persons": {"birth_date"}},
		why:    "whose consent a measure needs, to the authority that is responsible for it and asks them; also when its seat has ended, and the name with it",
		source: "under 18 the parents decide with the child (forældreansvarsloven §§ 1-2, 5); from 18 one consents oneself (værgemålsloven § 1)",
	},
}

// keys of an answer under which a document asks for what is an intended disclosure to
// a role.
func intendedKeys(role contract.Role, document string) (keys []string) {
	for _, d := range intended {
		if d.role != role || d.root == "" {
			continue
		}
		for _, found := range regexp.MustCompile(`(?:(\w+)\s*:\s*)?\b`+d.root+`\b\s*\(`).FindAllStringSubmatch(document, -1) {
			key := d.root
			if found[1] != "" {
				key = found[1]
			}
			keys = append(keys, key)
		}
	}
	return keys
}

// without leaves out what is an intended disclosure: a list of names and numbers, or
// null.
func (a answer) without(keys []string) answer {
	for _, key := range keys {
		a.body = regexp.MustCompile(`"`+key+`":(null|\[[^\]]*\])`).ReplaceAllString(a.body, `"`+key+`":"<intended>"`)
	}
	return a
}

// shownAnyway takes from hidden columns those that are meant to be seen.
func (o *oracle) shownAnyway(s secret) secret {
	for _, d := range intended {
		if d.role == o.role && len(d.commands) == 0 && len(d.columns[s.table]) > 0 && len(s.columns) > 0 {
			s.columns = slices.DeleteFunc(slices.Clone(s.columns), func(c string) bool { return slices.Contains(d.columns[s.table], c) })
		}
	}
	return s
}

// telling are the secrets without what a command of the document is meant to tell.
func (o *oracle) telling(document string) *oracle {
	for _, d := range intended {
		if !slices.ContainsFunc(d.commands, func(c string) bool { return strings.Contains(document, c+"(") }) {
			continue
		}
		told := *o
		told.secrets = slices.Clone(o.secrets)
		for i, s := range told.secrets {
			told.secrets[i].fixed = append(slices.Clone(s.fixed), d.columns[s.table]...)
		}
		o = &told
	}
	return o
}
