package access

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/internal/calendar"
	"infohus/internal/settings"
)

// Lapses is from when a seat opens nothing when it was last used, confirmed or
// begun at an instant.
func Lapses(s settings.Settings, rhythmDays int, last time.Time) time.Time {
	return calendar.Today(last).AddDays(s.LapseTerm(rhythmDays)).End().UTC()
}

// Use notes that seats were used today, at most once a day for each, and puts off
// the day they lapse: in one statement, and one for each term among those that were
// not used yet. A seat that has lapsed opened nothing, and stays lapsed.
func Use(ctx context.Context, c *ent.Client, s settings.Settings, now time.Time, seats ...uuid.UUID) error {
	rows, err := c.Participant.Query().Where(participant.IDIn(seats...), participant.LapsesAtGT(now),
		participant.Or(participant.LastUsedAtIsNil(), participant.LastUsedAtLT(calendar.Today(now).Start()))).WithForum().All(ctx)
	if err != nil {
		return err //nolint:wrapcheck // the log says what it was
	}
	byTerm := map[int][]uuid.UUID{}
	for _, p := range rows {
		byTerm[p.Edges.Forum.RhythmDays] = append(byTerm[p.Edges.Forum.RhythmDays], p.ID)
	}
	for rhythm, ids := range byTerm {
		if err := c.Participant.Update().Where(participant.IDIn(ids...)).SetLastUsedAt(now).SetLapsesAt(Lapses(s, rhythm, now)).Exec(ctx); err != nil {
			return err //nolint:wrapcheck // the log says what it was
		}
	}
	return nil
}

// lapsed reports whether a seat in a forum has lapsed at an instant.
func lapsed(p *ent.Participant, at time.Time) bool {
	return p.LapsesAt != nil && !p.LapsesAt.After(at)
}

// Sits reports whether a seat in a forum opens anything at an instant.
func Sits(p *ent.Participant, at time.Time) bool {
	today := calendar.Today(at)
	return !p.ValidFrom.After(today) && (p.ValidUntil == nil || !p.ValidUntil.Before(today)) && !lapsed(p, at)
}
