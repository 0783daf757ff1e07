package numbering

import (
	"context"
	"errors"
	"slices"

	"infohus/ent/advice"
	"infohus/ent/concern"
	"infohus/ent/disclosure"
	"infohus/ent/matter"
	"infohus/ent/meeting"
	"infohus/ent/notification"
	"infohus/ent/trend"
	"infohus/internal/fault"
	"infohus/internal/reference"
	"infohus/internal/system"
	"infohus/internal/work"
)

// draws is how often a number is drawn. With a million records of a sort, five
// in a row exist once in 10^15 times; then something else is wrong.
const draws = 5

// Draw returns a number that is free.
//
// Faults: Unavailable after five that were not.
func Draw(ctx context.Context, w *work.Scope, p reference.Prefix) (string, error) {
	list, err := Several(ctx, w, p, 1)
	if err != nil {
		return "", err
	}
	return list[0], nil
}

// Several returns n different numbers that are free, in one statement for each
// time that all are drawn. In a batch the source gives none twice and the
// database was empty, so nothing is asked.
//
// Two commands that draw the same number at the same moment are told apart by
// the unique index: one of them is a Conflict, once in 10^9 such moments.
func Several(ctx context.Context, w *work.Scope, p reference.Prefix, n int) ([]string, error) {
	var list []string
	for range draws {
		for len(list) < n {
			r, err := reference.New(p, w.Random)
			if err != nil {
				return nil, err //nolint:wrapcheck // already a fault
			}
			list = append(list, r.String())
		}
		if w.AccessDeferred() {
			return list, nil
		}
		taken, err := existing(system.Context(ctx, "whether a number exists"), w, p, list)
		if err != nil {
			return nil, fault.From("numbering.Draw", err)
		}
		seen := make(map[string]bool, n)
		list = slices.DeleteFunc(list, func(s string) bool {
			again := seen[s]
			seen[s] = true
			return again || slices.Contains(taken, s)
		})
		if len(list) == n {
			return list, nil
		}
	}
	return nil, fault.New(fault.Unavailable, "").WithCause(errors.New("numbering: five numbers in a row exist"))
}

// existing returns those of the numbers that a record has.
func existing(ctx context.Context, w *work.Scope, p reference.Prefix, list []string) ([]string, error) {
	switch p {
	case reference.Concern:
		return w.Concern.Query().Where(concern.ReferenceIn(list...)).Select(concern.FieldReference).Strings(ctx)
	case reference.Notification:
		return w.Notification.Query().Where(notification.ReferenceIn(list...)).Select(notification.FieldReference).Strings(ctx)
	case reference.Matter:
		return w.Matter.Query().Where(matter.ReferenceIn(list...)).Select(matter.FieldReference).Strings(ctx)
	case reference.Advice:
		return w.Advice.Query().Where(advice.ReferenceIn(list...)).Select(advice.FieldReference).Strings(ctx)
	case reference.Trend:
		return w.Trend.Query().Where(trend.ReferenceIn(list...)).Select(trend.FieldReference).Strings(ctx)
	case reference.Meeting:
		return w.Meeting.Query().Where(meeting.ReferenceIn(list...)).Select(meeting.FieldReference).Strings(ctx)
	case reference.Disclosure:
		return w.Disclosure.Query().Where(disclosure.ReferenceIn(list...)).Select(disclosure.FieldReference).Strings(ctx)
	}
	return nil, errors.New("numbering: no sort of record has prefix " + p.String())
}
