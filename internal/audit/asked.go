package audit

import (
	"context"
	"encoding/json"

	"github.com/google/uuid"

	entaccess "infohus/ent/access"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Known returns those of the ids that are of records, with their kinds: what a
// refused look-up asked for. Somebody may see each, so it has an access row. An id
// that is of nothing is left out: anybody can write any number of them.
func (l *Log) Known(ctx context.Context, ids ...uuid.UUID) ([]work.Record, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var rows []struct {
		ObjectKind string    `sql:"object_kind"`
		ObjectID   uuid.UUID `sql:"object_id"`
	}
	err := l.DB.Client.Access.Query().Where(entaccess.ObjectIDIn(ids...)).Unique(true).Select(entaccess.FieldObjectKind, entaccess.FieldObjectID).
		Scan(system.Context(ctx, "what a refused look-up asked for"), &rows)
	if err != nil {
		return nil, fault.From("audit.Known", err)
	}
	kinds := make(map[uuid.UUID]string, len(rows))
	for _, r := range rows {
		kinds[r.ObjectID] = r.ObjectKind
	}
	var list []work.Record
	for _, id := range ids {
		if kind, known := kinds[id]; known {
			list = append(list, work.Record{Kind: kind, ID: id})
			delete(kinds, id)
		}
	}
	return list, nil
}

// maxAsked bounds how many ids of a refused command's input are looked up.
const maxAsked = 50

// askedFor lists the ids of a command's input, those of its lists too.
func askedFor(input any) (ids []uuid.UUID) {
	text, err := json.Marshal(input)
	if err != nil {
		return nil
	}
	var members map[string]any
	if json.Unmarshal(text, &members) != nil {
		return nil
	}
	for _, m := range members {
		values, isList := m.([]any)
		if !isList {
			values = []any{m}
		}
		for _, v := range values {
			s, _ := v.(string)
			if id, err := uuid.Parse(s); err == nil && len(ids) < maxAsked {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// parts cuts the records of one entry into entries of at most maxRecords; they
// share all but the records.
func parts(e Entry) []Entry {
	if len(e.Records) <= maxRecords {
		return []Entry{e}
	}
	var list []Entry
	for start := 0; start < len(e.Records); start += maxRecords {
		part := e
		part.Records = e.Records[start:min(start+maxRecords, len(e.Records))]
		list = append(list, part)
	}
	return list
}
