package policy

import (
	"errors"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
	"infohus/internal/reach"
)

// Roles is a set of roles: bit i is contract.AllRole[i].
type Roles uint64

var bitOf = func() map[contract.Role]Roles {
	bits := make(map[contract.Role]Roles, len(contract.AllRole))
	for i, r := range contract.AllRole {
		bits[r] = 1 << i
	}
	return bits
}()

// Has reports whether a role is in the set. An unknown role never is.
func (s Roles) Has(r contract.Role) bool { return s&bitOf[r] != 0 }

// Rule says who may use one coordinate of the schema.
type Rule struct {
	Roles Roles
	// Part narrows an output field further by the viewer's access to the row; 0 does not.
	Part reach.Parts
}

var errNobody = errors.New("@access names nobody")

// directive reads one @access; nil gives the rule it falls back to, which may be nil too.
func directive(list ast.DirectiveList, otherwise *Rule) (*Rule, error) {
	d := list.ForName("access")
	if d == nil {
		return otherwise, nil
	}
	to := d.Arguments.ForName("to")
	if to == nil || len(to.Value.Children) == 0 {
		return nil, errNobody
	}
	r := &Rule{}
	for _, a := range to.Value.Children {
		for role, bit := range bitOf {
			if reach.In(role, contract.Audience(a.Value.Raw)) {
				r.Roles |= bit
			}
		}
	}
	if r.Roles == 0 {
		return nil, errNobody
	}
	if part := d.Arguments.ForName("part"); part != nil && part.Value.Kind != ast.NullValue {
		if r.Part = reach.Of(contract.Part(part.Value.Raw)); r.Part == 0 {
			return nil, fmt.Errorf("unknown part %s", part.Value.Raw)
		}
	}
	return r, nil
}
