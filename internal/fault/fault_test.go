package fault

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

var errNoRow = errors.New("store: no such row")

func init() {
	Register(func(err error) (*Error, bool) { return nil, errors.Is(err, io.ErrNoProgress) })
	Register(func(err error) (*Error, bool) {
		return &Error{Kind: NotFound}, errors.Is(err, errNoRow)
	})
}

func TestCodes(t *testing.T) {
	t.Parallel()
	for kind, want := range map[Kind]string{
		Internal: "INTERNAL", Invalid: "INVALID", Unauthenticated: "UNAUTHENTICATED",
		Forbidden: "FORBIDDEN", NotFound: "NOT_FOUND", Conflict: "CONFLICT", Limit: "LIMIT",
		Unavailable: "UNAVAILABLE", Kind(200): "INTERNAL",
	} {
		require.Equal(t, want, kind.Code())
		require.Equal(t, want, kind.String())
		require.NotEmpty(t, kind.Public())
	}
	require.Equal(t, Internal, Error{}.Kind, "the zero value reveals nothing")
}

func TestOf(t *testing.T) {
	t.Parallel()
	stale := New(Conflict, "").WithReason("STALE_VERSION")
	for _, tt := range []struct {
		name       string
		err        error
		want       Kind
		wantPublic string
	}{
		{"unknown error keeps its text to itself", errors.New("pq: secret"), Internal, Internal.Public()},
		{"own fault", New(Limit, "Vent."), Limit, "Vent."},
		{"wrapped fault", fmt.Errorf("a: %w", Field(Invalid, "reason", "Skriv en grund.")), Invalid, "Skriv en grund."},
		{"joined fault", errors.Join(errors.New("x"), stale), Conflict, Conflict.Public()},
		{"fault without text gets that of its kind", &Error{Kind: Forbidden}, Forbidden, Forbidden.Public()},
		{"deadline", fmt.Errorf("query: %w", context.DeadlineExceeded), Unavailable, Unavailable.Public()},
		{"caller went away", context.Canceled, Unavailable, Unavailable.Public()},
		{"translated", fmt.Errorf("get: %w", errNoRow), NotFound, NotFound.Public()},
		{"translator that says yes and gives nothing", io.ErrNoProgress, Internal, Internal.Public()},
		{"nil pointer in an interface", error((*Error)(nil)), Internal, Internal.Public()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Of(tt.err)
			require.Equal(t, tt.want, got.Kind)
			require.Equal(t, tt.wantPublic, got.Public)
			require.True(t, Is(tt.err, tt.want))
		})
	}
	require.Nil(t, Of(nil))
	require.False(t, Is(nil, Internal))
}

func TestFrom(t *testing.T) {
	t.Parallel()
	require.NoError(t, From("concern.Raise", nil))

	own := New(Conflict, "Allerede lukket.")
	require.Same(t, own, From("matter.Close", own))
	wrapped := fmt.Errorf("outer: %w", own)
	require.Equal(t, wrapped, From("matter.Close", wrapped))

	err := From("person.Get", errNoRow)
	require.ErrorIs(t, err, errNoRow)
	require.True(t, Is(err, NotFound))
	require.Equal(t, "person.Get", Of(err).Op)
	require.Equal(t, NotFound.Public(), Of(err).Public)
}

func TestErrorText(t *testing.T) {
	t.Parallel()
	e := Field(Invalid, "reason", "Skriv en grund.").WithReason("EMPTY").WithCause(io.EOF)
	e.Op = "concern.Raise"
	require.Equal(t, "concern.Raise: INVALID EMPTY [reason]: Skriv en grund.: EOF", e.Error())
	require.ErrorIs(t, e, io.EOF)
	require.Equal(t, "INTERNAL", (&Error{}).Error())
	require.Equal(t, "INTERNAL", (*Error)(nil).Error())
}

func TestCopiesLeaveTheOriginalAlone(t *testing.T) {
	t.Parallel()
	shared := New(Conflict, "Forældet.")
	_ = shared.WithReason("STALE_VERSION")
	_ = shared.WithCause(io.EOF)
	require.Equal(t, &Error{Kind: Conflict, Public: "Forældet."}, shared)
}
