package app_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/signin"
	"infohus/server/app/apptest"
)

// TestRefreshRefused: a cookie that no longer holds asks for a sign-in, for every
// reason with the same words; only a sign-in speaks of name and password.
func TestRefreshRefused(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const again, wrong = "Log ind for at fortsætte.", "Brugernavn eller adgangskode er forkert."
		said := func(_ signin.Answer, err error) string {
			t.Helper()
			require.True(t, fault.Is(err, fault.Unauthenticated), "%v", err)
			return fault.Of(err).Public
		}
		ctx, service := t.Context(), a.App.SignIn
		require.Equal(t, wrong, said(service.Login(ctx, "skole", "forkert", "test")))
		require.Equal(t, wrong, said(service.Login(ctx, "findes-ikke", demo.Password, "test")))

		first, err := service.Login(ctx, "skole", demo.Password, "test")
		require.NoError(t, err)
		second, err := service.Refresh(ctx, first.Refresh, "test")
		require.NoError(t, err)
		require.Equal(t, again, said(service.Refresh(ctx, first.Refresh, "test")), "spent")
		require.Equal(t, again, said(service.Refresh(ctx, second.Refresh, "test")), "the family ended with it")
		require.Equal(t, again, said(service.Refresh(ctx, "ikke en nøgle", "test")), "broken")

		late, err := service.Login(ctx, "skole", demo.Password, "test")
		require.NoError(t, err)
		a.Clock.Advance(signin.Sliding + time.Second)
		require.Equal(t, again, said(service.Refresh(ctx, late.Refresh, "test")), "too late")

		r, err := http.NewRequestWithContext(ctx, http.MethodPost, a.URL+"/auth/refresh", http.NoBody)
		require.NoError(t, err)
		r.Header.Set("Content-Type", "application/json")
		r.AddCookie(&http.Cookie{Name: "infohus_refresh", Value: first.Refresh})
		answer, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		require.NoError(t, answer.Body.Close())
		require.Equal(t, http.StatusUnauthorized, answer.StatusCode)
	})
}

// TestRoleIsLeft: with another role chosen no token of the one before is worth anything,
// however often it was renewed; a spent cookie of it is a thief's still.
func TestRoleIsLeft(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		ctx, service := t.Context(), a.App.SignIn
		status := func(in signin.Answer) int { return a.With(in.AccessToken).Do("{ viewer { id } }", nil).Status }
		first, err := service.Login(ctx, "skole", demo.Password, "test")
		require.NoError(t, err)
		second, err := service.Refresh(ctx, first.Refresh, "test")
		require.NoError(t, err)
		require.Equal(t, []int{http.StatusOK, http.StatusOK}, []int{status(first), status(second)})
		now, err := service.Switch(ctx, second.Viewer, demo.UserID("skole"))
		require.NoError(t, err)
		require.Equal(t, []int{http.StatusUnauthorized, http.StatusUnauthorized, http.StatusOK}, []int{status(first), status(second), status(now)})

		_, err = service.Refresh(ctx, second.Refresh, "test")
		require.True(t, fault.Is(err, fault.Unauthenticated))
		require.Equal(t, http.StatusOK, status(now), "the other tab's cookie, which the choice replaced")
		_, err = service.Refresh(ctx, first.Refresh, "test")
		require.True(t, fault.Is(err, fault.Unauthenticated))
		require.Equal(t, http.StatusUnauthorized, status(now))
		require.Len(t, logged(t, a, "refreshTokenReused"), 1)
		_, err = service.Refresh(ctx, first.Refresh, "test")
		require.True(t, fault.Is(err, fault.Unauthenticated))
		require.Len(t, logged(t, a, "refreshTokenReused"), 1, "once it is over, it is over")
	})
}
