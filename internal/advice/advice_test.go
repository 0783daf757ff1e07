package advice_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/advice"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/submission"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func ask(x *worktest.World, username, topic string, place *uuid.UUID) (uuid.UUID, error) {
	return worktest.Do(x.As(username), x, "requestAdvice", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return advice.Request(ctx, w, contract.RequestAdviceInput{Topic: topic, Phone: new("43 00 00 99"), MunicipalityID: place})
	})
}

func answer(x *worktest.World, username string, in contract.AnswerAdviceInput) error {
	_, err := worktest.Do(x.As(username), x, "answerAdvice", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return advice.Answer(ctx, w, in)
	})
	return err
}

func list(x *worktest.World, username string, open *bool) (found []*contract.Advice) {
	x.Read(username, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: advice.ListName})
		require.NoError(x.T, err)
		p, err := advice.List(ctx, w, open, win)
		require.NoError(x.T, err)
		found = p.Items
	})
	return found
}

// TestAdvice: asked by a teacher, answered by T&K of the municipality, read by
// the two and nobody else.
func TestAdvice(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		sent, err := ask(x, "skole", "Hvordan taler vi med en klasse om voldelige videoer?", nil)
		require.NoError(t, err)
		found := list(x, "tk", new(true))
		require.Len(t, found, 1)
		a := found[0]
		require.Equal(t, "Strandskolen", a.AskedByOrganisation)
		require.Equal(t, "43 00 00 99", *a.Phone)
		require.Equal(t, "2027-02-18", a.EraseOn.String(), "90 days on")
		for _, username := range []string{"skole", "tknabo", "politi", "cbf", "leder", "dpo", "admin"} {
			require.Empty(t, list(x, username, nil), username)
		}

		in := contract.AnswerAdviceInput{ID: a.ID, Version: 1, Answer: "Tal om det sammen. Ring gerne.", MinutesUsed: 25}
		for name, tt := range map[string]struct {
			as     string
			change func(*contract.AnswerAdviceInput)
			kind   fault.Kind
			reason string
		}{
			"another municipality":  {"tknabo", func(*contract.AnswerAdviceInput) {}, fault.NotFound, ""},
			"another role":          {"skole", func(*contract.AnswerAdviceInput) {}, fault.Forbidden, ""},
			"a stale version":       {"tk", func(in *contract.AnswerAdviceInput) { in.Version = 2 }, fault.Conflict, "STALE_VERSION"},
			"a number in it":        {"tk", func(in *contract.AnswerAdviceInput) { in.Answer = "Det er 610110-4321." }, fault.Invalid, "LOOKS_LIKE_CPR"},
			"nothing":               {"tk", func(in *contract.AnswerAdviceInput) { in.Answer = " " }, fault.Invalid, ""},
			"less than no time":     {"tk", func(in *contract.AnswerAdviceInput) { in.MinutesUsed = -1 }, fault.Invalid, ""},
			"more than a whole day": {"tk", func(in *contract.AnswerAdviceInput) { in.MinutesUsed = 1441 }, fault.Invalid, ""},
		} {
			bad := in
			tt.change(&bad)
			err := answer(x, tt.as, bad)
			require.True(t, fault.Is(err, tt.kind), "%s: %v", name, err)
			require.Equal(t, tt.reason, fault.Of(err).Reason, name)
		}
		require.NoError(t, answer(x, "tk", in))
		in.Version = 2
		require.Equal(t, "ANSWERED", fault.Of(answer(x, "tk2", in)).Reason)
		require.Empty(t, list(x, "tk", new(true)))
		require.Len(t, list(x, "tk", new(false)), 1)
		x.Read("skole", func(ctx context.Context, w *work.Scope) {
			s, err := submission.View(ctx, w, sent)
			require.NoError(t, err)
			require.Equal(t, contract.SubmissionStatusAssessed, s.Status)
			require.Equal(t, "Tal om det sammen. Ring gerne.", *s.Feedback)
		})
	})
}

// TestAsking: no person in it, and somewhere to go.
func TestAsking(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		_, err := ask(x, "skole", "Det drejer sig om 610110-4321.", nil)
		require.Equal(t, "LOOKS_LIKE_CPR", fault.Of(err).Reason)
		require.Equal(t, "topic", fault.Of(err).Field)
		_, err = ask(x, "pet", "Hvad gør vi?", nil)
		require.True(t, fault.Is(err, fault.Forbidden))
		_, err = ask(x, "politi", "Hvad gør vi?", nil)
		require.Equal(t, "CHOOSE_MUNICIPALITY", fault.Of(err).Reason)
		_, err = ask(x, "politi", "Hvad gør vi?", x.Viewer("tknabo").MunicipalityID)
		require.NoError(t, err)
		_, err = ask(x, "medarbejder", "Hvad gør vi i hallen?", nil)
		require.NoError(t, err)
		require.Len(t, list(x, "tknabo", nil), 1)
		require.Len(t, list(x, "tk", nil), 1)

		count := func() (n int) {
			x.Read("tk", func(ctx context.Context, w *work.Scope) {
				win, err := page.Args{}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: advice.ListName})
				require.NoError(t, err)
				n = x.Count(func() { _, err = advice.List(ctx, w, nil, win) })
				require.NoError(t, err)
			})
			return n
		}
		one := count()
		for range 5 {
			_, err := ask(x, "skoleleder", "Igen?", nil)
			require.NoError(t, err)
		}
		require.Equal(t, one, count())
		t.Logf("%d statements", one)
	})
}
