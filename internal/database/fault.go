package database

import (
	"context"
	stdsql "database/sql"
	"database/sql/driver"
	"errors"
	"net"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/lib/pq"

	"infohus/ent"
	"infohus/ent/privacy"
	"infohus/internal/fault"
)

func init() { fault.Register(translate) }

// translate says which fault an error of ent or of a driver is. A row the rule
// hides is a row that does not exist.
func translate(err error) (*fault.Error, bool) {
	var invalid *ent.ValidationError
	switch {
	case ent.IsNotFound(err), errors.Is(err, privacy.Deny), errors.Is(err, stdsql.ErrNoRows):
		return fault.New(fault.NotFound, ""), true
	case sqlgraph.IsUniqueConstraintError(err):
		return fault.New(fault.Conflict, ""), true
	case sqlgraph.IsForeignKeyConstraintError(err):
		return fault.New(fault.Invalid, "Noget af det, der henvises til, findes ikke."), true
	case errors.As(err, &invalid):
		return fault.New(fault.Invalid, ""), true
	case isUnavailable(err):
		return fault.New(fault.Unavailable, ""), true
	}
	return nil, false
}

func isUnavailable(err error) bool {
	var network net.Error
	var server *pq.Error
	switch {
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, stdsql.ErrConnDone), errors.Is(err, context.DeadlineExceeded), errors.As(err, &network):
		return true
	case errors.As(err, &server):
		switch server.Code.Class() {
		case "08", "53", "57": // connection, resources, operator intervention
			return true
		}
		return server.Code == "40001" || server.Code == "40P01" || server.Code == "55P03"
	}
	return false
}
