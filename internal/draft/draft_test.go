package draft_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func save(ctx context.Context, x *worktest.World, id *uuid.UUID, content string) (uuid.UUID, error) {
	return worktest.Do(ctx, x, "saveDraft", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return draft.Save(ctx, w, contract.SaveDraftInput{ID: id, Form: "concern", Content: content})
	})
}

func throw(ctx context.Context, x *worktest.World, id uuid.UUID) error {
	_, err := worktest.Do(ctx, x, "discardDraft", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return draft.Throw(ctx, w, contract.DiscardDraftInput{ID: id})
	})
	return err
}

func mine(ctx context.Context, x *worktest.World) (list []*contract.Draft) {
	x.ReadIn(ctx, func(ctx context.Context, w *work.Scope) {
		var err error
		list, err = draft.List(ctx, w, nil)
		require.NoError(x.T, err)
	})
	return list
}

// TestDraft: kept, kept anew, thrown away; the writer's own in every role.
func TestDraft(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id, err := save(x.As("skole"), x, nil, `{"text":"Elias tegnede"}`)
		require.NoError(t, err)
		raw, err := x.DB.Client.Draft.Get(x.System(), id)
		require.NoError(t, err)
		require.NotContains(t, string([]byte(raw.Content)), "Elias", "sealed in the database")

		again, err := save(x.As("skole"), x, &id, `{"text":"Elias tegnede igen"}`)
		require.NoError(t, err)
		require.Equal(t, id, again)
		list := mine(x.As("skole"), x)
		require.Len(t, list, 1)
		require.JSONEq(t, `{"text":"Elias tegnede igen"}`, list[0].Content)
		require.Equal(t, "2026-12-04", list[0].ExpiresOn.String())
		require.Len(t, mine(x.AsReporter("skole"), x), 1, "the same person in another role")

		// Others learn nothing of it, not even that it is there.
		require.Empty(t, mine(x.As("tk"), x))
		_, err = save(x.As("tk"), x, &id, `{}`)
		require.True(t, fault.Is(err, fault.NotFound))
		require.True(t, fault.Is(throw(x.As("tk"), x, id), fault.NotFound))
		require.NoError(t, x.Change(x.As("tk"), "raiseConcern", func(ctx context.Context, w *work.Scope) error { return draft.Discard(ctx, w, id) }))
		require.Len(t, mine(x.As("skole"), x), 1, "sending a form with another's draft leaves that draft alone")

		require.NoError(t, x.Change(x.As("skole"), "raiseConcern", func(ctx context.Context, w *work.Scope) error { return draft.Discard(ctx, w, id) }))
		require.Empty(t, mine(x.As("skole"), x))
		keys, err := x.DB.Client.DataKey.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, keys, "the key went with it")
		require.True(t, fault.Is(throw(x.As("skole"), x, id), fault.NotFound))
		require.NoError(t, x.Change(x.As("skole"), "raiseConcern", func(ctx context.Context, w *work.Scope) error { return draft.Discard(ctx, w, id) }), "a draft that is gone stops nobody")
	})
}

// TestLimits of size, form and number; what is past its day is not shown.
func TestLimits(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		content := func(n int) string { return `"` + strings.Repeat("x", n-2) + `"` }
		for name, tt := range map[string]struct {
			content string
			field   string
		}{"not JSON": {"{", "content"}, "too large": {content(draft.MaxBytes + 1), "content"}} {
			_, err := save(x.As("skole"), x, nil, tt.content)
			require.True(t, fault.Is(err, fault.Invalid), name)
			require.Equal(t, tt.field, fault.Of(err).Field, name)
		}
		first, err := save(x.As("skole"), x, nil, content(draft.MaxBytes))
		require.NoError(t, err)
		for range draft.MaxEach - 1 {
			_, err := save(x.As("skole"), x, nil, `{}`)
			require.NoError(t, err)
		}
		_, err = save(x.As("skole"), x, nil, `{}`)
		require.Equal(t, "TOO_MANY_DRAFTS", fault.Of(err).Reason)
		require.True(t, fault.Is(err, fault.Limit))
		_, err = save(x.As("skole"), x, &first, `{}`)
		require.NoError(t, err, "one that exists can still be kept")
		_, err = save(x.As("tk"), x, nil, `{}`)
		require.NoError(t, err, "each has their own")

		x.Clock.Advance(14 * 24 * 3600e9)
		require.Len(t, mine(x.As("skole"), x), draft.MaxEach, "the last day belongs to it")
		x.Clock.Advance(24 * 3600e9)
		require.Empty(t, mine(x.As("skole"), x))
	})
}

// TestDraftOfRecord: found by its record, in the role it was written in, and
// never moved to another record.
func TestDraftOfRecord(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		record, other := demo.ForumID(contract.ForumKindKsp, demo.Home), uuid.New()
		keep := func(ctx context.Context, id, of *uuid.UUID) (uuid.UUID, error) {
			return worktest.Do(ctx, x, "saveDraft", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return draft.Save(ctx, w, contract.SaveDraftInput{ID: id, Form: "bidrag", RecordID: of, Content: `{"text":"Talt med skolen"}`})
			})
		}
		of := func(ctx context.Context, record uuid.UUID) (list []*contract.Draft) {
			x.ReadIn(ctx, func(ctx context.Context, w *work.Scope) {
				var err error
				list, err = draft.List(ctx, w, &record)
				require.NoError(t, err)
			})
			return list
		}
		id, err := keep(x.As("tk"), nil, &record)
		require.NoError(t, err)
		_, err = keep(x.As("tk"), &id, &record)
		require.NoError(t, err)
		list := of(x.As("tk"), record)
		require.Len(t, list, 1)
		require.Equal(t, record, *list[0].RecordID)
		require.Empty(t, of(x.As("tk"), other))
		require.Empty(t, of(x.AsReporter("tk"), record), "what was written in one role is not read in another")
		require.Empty(t, mine(x.AsReporter("tk"), x))
		require.Empty(t, of(x.As("politi"), record))
		for _, to := range []*uuid.UUID{&other, nil} {
			_, err = keep(x.As("tk"), &id, to)
			require.True(t, fault.Is(err, fault.NotFound), "%v", err)
		}
		require.NoError(t, throw(x.As("tk"), x, id))
		require.Empty(t, of(x.As("tk"), record))
	})
}
