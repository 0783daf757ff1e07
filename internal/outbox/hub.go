// Package outbox delivers the signals that commands leave in the transaction of
// their change: in the process on SQLite, through LISTEN/NOTIFY on PostgreSQL.
// A signal says that something changed, never what; whoever hears it asks again
// through the row rules.
package outbox

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"infohus/ent"
	"infohus/ent/outboxevent"
	"infohus/internal/database"
	"infohus/internal/system"
	"infohus/internal/work"
)

// channel of NOTIFY.
const channel = "infohus_outbox"

// poll is how long a lost notice can delay a signal.
const poll = 2 * time.Second

// overlap is how far back each look goes: transactions may commit in another
// order than their event ids.
const overlap = 500

// buffer of one subscriber; a slower one is told to look anyway at its next poll.
const buffer = 64

// Hub reads the table once for all subscribers of this process.
type Hub struct {
	db     *database.DB
	logger *slog.Logger
	wake   chan struct{}

	mu   sync.Mutex
	subs map[chan work.Touch]bool
	seen map[int64]bool
	last int64
}

// New makes a hub; Run delivers.
func New(db *database.DB, logger *slog.Logger) *Hub {
	return &Hub{db: db, logger: logger, wake: make(chan struct{}, 1), subs: map[chan work.Touch]bool{}, seen: map[int64]bool{}}
}

// Committed wakes the hub, and on PostgreSQL those of the other servers. It is
// called after the commit, so that no commit waits for NOTIFY's lock.
func (h *Hub) Committed([]work.Touch) {
	h.poke()
	if h.db.Dialect == dialect.Postgres {
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), poll)
			defer cancel()
			if _, err := h.db.SQL.ExecContext(ctx, "SELECT pg_notify($1, '')", channel); err != nil {
				h.logger.Warn("outbox: notify failed; others look within seconds")
			}
		}()
	}
}

func (h *Hub) poke() {
	select {
	case h.wake <- struct{}{}:
	default:
	}
}

// Subscribe hears every signal until the context ends.
func (h *Hub) Subscribe(ctx context.Context) <-chan work.Touch {
	c := make(chan work.Touch, buffer)
	h.mu.Lock()
	h.subs[c] = true
	h.mu.Unlock()
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.subs, c)
		close(c)
	})
	return c
}

// Run delivers until the context ends.
func (h *Hub) Run(ctx context.Context) error {
	ctx = system.Context(ctx, "deliver signals")
	if err := h.start(ctx); err != nil {
		return err
	}
	var notices <-chan *pq.Notification
	if h.db.Dialect == dialect.Postgres {
		listener := pq.NewListener(h.db.URL(), time.Second, time.Minute, nil)
		defer func() { _ = listener.Close() }()
		if err := listener.Listen(channel); err != nil {
			return fmt.Errorf("outbox: listen: %w", err)
		}
		notices = listener.NotificationChannel()
	}
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-h.wake:
		case <-notices:
		case <-ticker.C:
		}
		if err := h.deliver(ctx); err != nil && ctx.Err() == nil {
			h.logger.Warn("outbox: cannot read signals")
		}
	}
}

func touch(e *ent.OutboxEvent) work.Touch {
	t := work.Touch{Kind: e.Kind, ID: e.ObjectID, User: e.UserID, By: e.ActorID, Extent: work.Extent{Parts: e.Parts, Organisation: e.OrganisationID}}
	if e.BelowID != nil {
		t.Extent.Below = work.Record{Kind: e.BelowKind, ID: *e.BelowID}
	}
	return t
}

func (h *Hub) start(ctx context.Context) error {
	newest, err := h.db.Client.OutboxEvent.Query().Order(ent.Desc(outboxevent.FieldID)).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return fmt.Errorf("outbox: %w", err)
	}
	if newest != nil {
		h.last = newest.ID
	}
	return nil
}

func (h *Hub) deliver(ctx context.Context) error {
	events, err := h.db.Client.OutboxEvent.Query().Where(outboxevent.IDGT(h.last - overlap)).Order(ent.Asc(outboxevent.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	fresh := map[int64]bool{}
	start := h.last
	for _, e := range events {
		fresh[e.ID] = true
		if h.seen[e.ID] || (len(h.seen) == 0 && e.ID <= start) {
			continue
		}
		h.last = max(h.last, e.ID)
		for c := range h.subs {
			select {
			case c <- touch(e):
			default:
			}
		}
	}
	h.seen = fresh
	return nil
}
