package organisation

import (
	"github.com/google/uuid"

	"infohus/ent"
)

// Controller of an organisation is the authority that answers for its data and
// employs who works there (GDPR art. 4(7)): itself where it names none.
func Controller(o *ent.Organisation) uuid.UUID {
	if o.ControllerID != nil {
		return *o.ControllerID
	}
	return o.ID
}
