package app

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"time"

	"github.com/google/uuid"

	"infohus/ent/municipality"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/people"
	"infohus/internal/signin"
	"infohus/internal/strictjson"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/viewer"
	"infohus/server/edge"
)

// cookie of the refresh token: out of reach of scripts, sent to /auth only.
const cookie = "infohus_refresh"

// maxSignIn bounds the body of a sign-in request, in bytes.
const maxSignIn = 4 << 10

func (a *App) authRoutes(mux *http.ServeMux, verify edge.Verify) {
	perUser := edge.NewLimiter(edge.FailedSignInsPerUser)
	perAddress := edge.NewLimiter(edge.FailedSignInsPerAddress)
	now := a.Config.Clock.Now
	mux.Handle("/auth/login", edge.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			Username string `json:"username"`
			Password string `json:"password"`
		}
		if !readJSON(w, r, &in) {
			return
		}
		if field := unreadable(in.Username, in.Password); field != "" {
			edge.Refuse(w, r, edge.Refusal{Status: http.StatusBadRequest, Kind: fault.Invalid, Reason: "BODY", Field: field, Message: text.Unreadable})
			return
		}
		address, loopback := edge.Address(r)
		wait := perUser.Wait(in.Username, now())
		if !loopback {
			wait = max(wait, perAddress.Wait(address, now()))
		}
		if wait > 0 {
			edge.Refuse(w, r, edge.TooMany(wait))
			return
		}
		answer, err := a.SignIn.Login(r.Context(), in.Username, in.Password, edge.RequestIDFrom(r.Context()))
		if fault.Is(err, fault.Unauthenticated) {
			perUser.Charge(in.Username, now())
			if !loopback {
				perAddress.Charge(address, now())
			}
		}
		a.answer(w, r, answer, err)
	}), edge.PostJSON))
	mux.Handle("/auth/refresh", edge.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie(cookie)
		if err != nil {
			a.answer(w, r, signin.Answer{}, fault.New(fault.Unauthenticated, ""))
			return
		}
		answer, err := a.SignIn.Refresh(r.Context(), c.Value, edge.RequestIDFrom(r.Context()))
		a.answer(w, r, answer, err)
	}), edge.PostJSON))
	mux.Handle("/auth/grant", edge.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			GrantID string `json:"grantId"`
		}
		if !readJSON(w, r, &in) {
			return
		}
		id, err := uuid.Parse(in.GrantID)
		if err != nil {
			edge.Refuse(w, r, edge.Refusal{Status: http.StatusBadRequest, Kind: fault.Invalid, Reason: "BODY", Field: "grantId", Message: "Vælg en af dine roller."})
			return
		}
		v, _ := viewer.From(r.Context())
		answer, err := a.SignIn.Switch(r.Context(), v, id)
		a.answer(w, r, answer, err)
	}), edge.PostJSON, edge.Authenticate(verify)))
	mux.Handle("/auth/logout", edge.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, _ := viewer.From(r.Context())
		if err := a.SignIn.Logout(r.Context(), v); err != nil {
			refuse(w, r, err)
			return
		}
		http.SetCookie(w, a.refreshCookie("", time.Unix(0, 0)))
		if edge.HTTPS(r) {
			w.Header().Set("Clear-Site-Data", `"cache","storage"`)
		}
		w.WriteHeader(http.StatusNoContent)
	}), edge.PostJSON, edge.Authenticate(verify)))
	if a.Config.Mode == Demo {
		mux.Handle("/auth/view-as", edge.Chain(http.HandlerFunc(a.viewAs), edge.PostJSON, edge.Authenticate(verify)))
	}
	mux.HandleFunc("GET /public", a.public)
}

// viewAs lets an administrator look at the demo set in another role. Outside the
// demo there is no such address.
func (a *App) viewAs(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Role string `json:"role"`
	}
	if !readJSON(w, r, &in) {
		return
	}
	v, _ := viewer.From(r.Context())
	answer, err := a.SignIn.View(r.Context(), v, contract.Role(in.Role))
	a.answer(w, r, answer, err)
}

// viewing is what the app shows above every page while somebody only looks.
type viewing struct {
	Until   time.Time `json:"until"`
	GrantID uuid.UUID `json:"grantId"`
}

// looks is the look of a viewer, and the roles that an administrator of the demo may
// look as.
func (a *App) looks(v viewer.Viewer) (now *viewing, roles []contract.Role) {
	switch {
	case v.View != nil:
		return &viewing{v.View.Until, v.View.Own}, nil
	case v.Role == contract.RoleAdmin && a.SignIn.ViewAs != nil:
		for _, role := range contract.AllRole {
			if _, _, found := a.SignIn.ViewAs(role); found && role != contract.RoleAdmin {
				roles = append(roles, role)
			}
		}
	}
	return nil, roles
}

// readJSON reads a small strict object: no unknown, no double members, nothing after it.
func readJSON(w http.ResponseWriter, r *http.Request, into any) bool {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxSignIn))
	if err == nil {
		err = strictjson.Check(body, strictjson.Rules{MaxDepth: 4, FoldCase: true})
	}
	if err == nil {
		err = json.Unmarshal(body, into)
	}
	if err != nil {
		edge.Refuse(w, r, edge.Refusal{Status: http.StatusBadRequest, Kind: fault.Invalid, Reason: "BODY"})
		return false
	}
	return true
}

// unreadable names the member with characters that nobody types and that the
// database or the log would stumble over; "" when there are none.
func unreadable(username, password string) string {
	switch {
	case text.HasControl(username):
		return "username"
	case text.HasControl(password):
		return "password"
	}
	return ""
}

func refuse(w http.ResponseWriter, r *http.Request, err error) {
	f := fault.Of(err)
	status := http.StatusInternalServerError
	switch f.Kind {
	case fault.Unauthenticated:
		status = http.StatusUnauthorized
	case fault.Forbidden:
		status = http.StatusForbidden
	case fault.NotFound:
		status = http.StatusNotFound
	case fault.Invalid:
		status = http.StatusBadRequest
	case fault.Unavailable:
		status = http.StatusServiceUnavailable
	}
	edge.Refuse(w, r, edge.Refusal{Status: status, Kind: f.Kind, Reason: f.Reason, Field: f.Field, Message: f.Public})
}

type grantAnswer struct {
	ID           uuid.UUID `json:"id"`
	Role         string    `json:"role"`
	RoleLabel    string    `json:"roleLabel"`
	Organisation string    `json:"organisation"`
	Place        string    `json:"place"`
	Default      bool      `json:"default"`
}

func (a *App) answer(w http.ResponseWriter, r *http.Request, s signin.Answer, err error) {
	if err != nil {
		refuse(w, r, err)
		return
	}
	http.SetCookie(w, a.refreshCookie(s.Refresh, s.RefreshExpires))
	held := []viewer.Viewer{s.Viewer}
	for _, g := range s.Grants {
		held = append(held, g.Viewer)
	}
	places, err := grant.Places(r.Context(), a.db.Client, held...)
	if err != nil {
		refuse(w, r, err)
		return
	}
	grants := make([]grantAnswer, 0, len(s.Grants))
	for _, g := range s.Grants {
		grants = append(grants, grantAnswer{g.GrantID, string(g.Role), people.RoleLabel(g.Role), g.OrganisationName, places[g.GrantID].Name, g.Default})
	}
	look, roles := a.looks(s.Viewer)
	writeJSON(w, r, map[string]any{
		"viewing": look, "viewAs": roles,
		"accessToken": s.AccessToken, "expiresAt": s.ExpiresAt.UTC().Format(time.RFC3339),
		"viewer": map[string]any{
			"id": s.Viewer.UserID, "name": s.Viewer.Name, "role": s.Viewer.Role, "roleLabel": people.RoleLabel(s.Viewer.Role),
			"organisation": s.Viewer.OrganisationName, "place": places[s.Viewer.GrantID].Name, "idleSeconds": int(signin.Idle.Seconds()),
		},
		"grants": grants,
	})
}

// writeJSON answers with an object that nothing keeps.
func writeJSON(w http.ResponseWriter, r *http.Request, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		refuse(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(body)
}

// refreshCookie: HttpOnly, SameSite=Strict, /auth only. Secure everywhere:
// browsers count this machine's own addresses as trustworthy.
func (a *App) refreshCookie(value string, expires time.Time) *http.Cookie {
	return &http.Cookie{Name: cookie, Value: value, Path: "/auth", Expires: expires, HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode}
}

// public answers before sign-in: what to do when it is acute, and whom to ask.
func (a *App) public(w http.ResponseWriter, r *http.Request) {
	type phone struct {
		Label  string `json:"label"`
		Number string `json:"number"`
		Hours  string `json:"hours,omitempty"`
		// Whose number it is: SOCIAL_EMERGENCY answers day and night, COORDINATOR in its hours.
		Kind         string `json:"kind"`
		Municipality string `json:"municipality"`
	}
	phones := []phone{}
	ctx := system.Context(context.WithoutCancel(r.Context()), "numbers shown before sign-in")
	list, err := a.db.Client.Municipality.Query().Where(municipality.AcutePhoneNEQ("")).Order(municipality.ByName()).All(ctx)
	if err != nil {
		refuse(w, r, fault.New(fault.Unavailable, "").WithCause(err))
		return
	}
	for _, m := range list {
		if m.SocialEmergencyPhone != "" {
			phones = append(phones, phone{Label: m.Name + ": den sociale døgnvagt", Number: m.SocialEmergencyPhone, Kind: "SOCIAL_EMERGENCY", Municipality: m.Name})
		}
		phones = append(phones, phone{Label: m.Name + ": sparring hos Tryghed og Kriminalitetsforebyggelse", Number: m.AcutePhone, Kind: "COORDINATOR", Municipality: m.Name})
	}
	writeJSON(w, r, map[string]any{
		"acute":  map[string]string{"danger": "Er der fare lige nu? Ring 112.", "police": "Politiet: 114."},
		"phones": phones,
	})
}
