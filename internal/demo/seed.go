package demo

import (
	"context"
	"math/rand/v2"
	"runtime/debug"

	"github.com/google/uuid"

	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/password"
	"infohus/internal/system"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Options of the set.
type Options struct {
	// Anchor is the day the set is relative to: it ends at the beginning of it,
	// with what is due on it and after. Zero means today in Denmark.
	Anchor calendar.Date
	// Scale multiplies the set, for measurements. 0 means 1.
	Scale int
	// Small makes a twentieth, for tests.
	Small bool
}

// memory above which garbage is collected as usual while loading.
const memory = 400 << 20

// seed from which every random choice of the set follows.
var seed = [32]byte([]byte("infohus demo, all of it invented"))

// Seed loads the demo set into an empty, migrated database, in one transaction.
// The same anchor gives the same ids, references and texts. uuid's source of
// randomness is replaced meanwhile, so nothing else may run in the process.
func Seed(ctx context.Context, log *audit.Log, o Options) error {
	if o.Anchor.IsZero() {
		o.Anchor = calendar.Today(log.Clock.Now())
	}
	o.Scale = max(o.Scale, 1)
	source := rand.NewChaCha8(seed)
	uuid.SetRand(source)
	defer uuid.SetRand(nil)
	// Much garbage for a short time: collecting it less often saves a tenth.
	defer debug.SetGCPercent(debug.SetGCPercent(1000))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(memory))
	// A context that can end costs a goroutine for each statement.
	ctx = context.WithoutCancel(ctx)
	hash, err := hashed(ctx)
	if err != nil {
		return fault.From("demo.Seed", err)
	}
	manual := clock.NewManual(o.Anchor.AddYears(-years).Start())
	rules := log.Settings
	rules.AllowInventedCPR = true
	s := &set{
		log:     &audit.Log{DB: log.DB, Keys: log.Keys, Clock: manual, Settings: rules, Random: &distinct{from: source, seen: map[[6]byte]bool{}}, Pages: log.Pages},
		clock:   manual,
		rnd:     rand.New(rand.NewChaCha8(seed)), //nolint:gosec // the set must come out the same each time
		end:     o.Anchor.Start(),
		anchor:  o.Anchor,
		options: o,
		numbers: map[string]bool{},
		waiting: map[uuid.UUID][]*piece{},
	}
	return s.log.Batch(ctx, func(ctx context.Context) error {
		if err := s.organise(ctx, hash); err != nil {
			return err
		}
		s.plan()
		return s.run(ctx)
	}, func(ctx context.Context, w *work.Scope) error {
		if !o.Small {
			if err := seatsInUse(ctx, w); err != nil {
				return err
			}
		}
		_, err := access.Rebuild(ctx, w)
		return err
	})
}

// idle has not used the seat in one forum for so long that it has lapsed.
var idle = id("participant", string(contract.ForumKindSspNetworkGroup)+"/landsby/ppr")

// seatsInUse makes every seat one that was used when the set ends, but for one: from
// then on those that nobody uses lapse.
func seatsInUse(ctx context.Context, w *work.Scope) error {
	ctx = system.Context(ctx, "load the demo set")
	forums, err := w.Forum.Query().All(ctx)
	if err != nil {
		return fault.From("demo.seatsInUse", err)
	}
	for _, f := range forums {
		last := w.Now
		seats := w.Participant.Update().Where(participant.ForumID(f.ID), participant.IDNEQ(idle))
		if err := seats.SetLastUsedAt(last).SetLapsesAt(access.Lapses(w.Settings, f.RhythmDays, last)).Exec(ctx); err != nil {
			return fault.From("demo.seatsInUse", err)
		}
	}
	before := w.Now.AddDate(0, -7, 0)
	err = w.Participant.Update().Where(participant.ID(idle)).SetLastUsedAt(before).SetLapsesAt(access.Lapses(w.Settings, 90, before)).Exec(ctx)
	return fault.From("demo.seatsInUse", err)
}

func hashed(ctx context.Context) (string, error) {
	h, err := password.New(password.Default(), 1)
	if err != nil {
		return "", err
	}
	return h.Hash(ctx, Password)
}

// organise writes the organisation and remembers who may act.
func (s *set) organise(ctx context.Context, hash string) error {
	ctx = viewer.NewContext(ctx, viewer.Viewer{})
	return s.change(ctx, "organise", func(ctx context.Context, w *work.Scope) error {
		if err := Organise(ctx, w.Client, hash); err != nil {
			return err
		}
		s.client = w.Client
		var err error
		s.viewers, err = viewersOf(ctx, w)
		return err
	})
}
