// Package signin is the local sign-in: user name and password against argon2id,
// short access tokens, refresh tokens that are used once, choice of grant. It
// owns the sessions table.
//
// One sign-in is a family of refresh tokens. Using one twice ends the family:
// one of the two users is a thief. Tokens are 256 random bits; only their
// SHA-256 is stored.
package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/session"
	"infohus/ent/user"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/password"
	"infohus/internal/system"
	"infohus/internal/token"
	"infohus/internal/viewer"
)

// How long a sign-in lasts.
const (
	// Sliding is how long a refresh token waits to be used.
	Sliding = 8 * time.Hour
	// Absolute is the end of a sign-in, however much it is used.
	Absolute = 12 * time.Hour
	// Idle is the time without use after which the screen locks.
	Idle = 30 * time.Minute
)

const tokenBytes = 32

// Service signs in and out.
type Service struct {
	Log    *audit.Log
	Hasher *password.Hasher
	Tokens token.Issuer
	// Rights gives a viewer the ad-hoc and the schema-reading right, by mode.
	Rights func(viewer.Viewer) (adHoc, schema bool)
	// ViewAs finds an account of the demo set in a role, for administrators to look
	// as; nil outside the demo, where there is no such thing.
	ViewAs func(contract.Role) (account, grantID uuid.UUID, found bool)
}

// Answer of a successful sign-in.
type Answer struct {
	AccessToken    string
	ExpiresAt      time.Time
	Refresh        string
	RefreshExpires time.Time
	Viewer         viewer.Viewer
	Grants         []grant.Choice
}

// refused is the one error of a sign-in for every reason, so that none can be
// told apart.
func refused() error {
	return fault.New(fault.Unauthenticated, "Brugernavn eller adgangskode er forkert.")
}

// over is the one error of a sign-in that no longer holds, whatever the reason:
// nobody typed a name or a password.
func over() error { return fault.New(fault.Unauthenticated, "") }

// Login checks name and password and starts a session in the default grant.
//
// Faults: Unauthenticated with one text for all reasons; Unavailable when the
// sign-in cannot be logged.
func (s *Service) Login(ctx context.Context, username, plain, correlation string) (Answer, error) {
	ctx = system.Context(ctx, "sign in")
	u, err := s.Log.DB.Client.User.Query().Where(user.Username(username), user.Active(true)).Only(ctx)
	if ent.IsNotFound(err) {
		if err := s.Hasher.Miss(ctx, plain); err != nil {
			return Answer{}, fault.From("signin.Login", err)
		}
		return Answer{}, s.fail(ctx, correlation)
	}
	if err != nil {
		return Answer{}, fault.From("signin.Login", err)
	}
	ok, _, err := s.Hasher.Verify(ctx, u.PasswordHash, plain)
	if err != nil {
		return Answer{}, fault.From("signin.Login", err)
	}
	if !ok {
		return Answer{}, s.fail(ctx, correlation)
	}
	grants, err := grant.List(ctx, s.Log.DB.Client, u.ID, s.now())
	if err != nil {
		return Answer{}, err //nolint:wrapcheck // already a fault
	}
	chosen := u.ID // REPORTER
	for _, g := range grants {
		if g.Default {
			chosen = g.GrantID
		}
	}
	return s.start(ctx, start{user: u.ID, grant: chosen, family: uuid.New(), signedIn: s.now(), correlation: correlation, operation: "signIn"})
}

func (s *Service) now() time.Time { return s.Log.Clock.Now() }

func (s *Service) fail(ctx context.Context, correlation string) error {
	if err := s.Log.Append(ctx, audit.Entry{
		Kind: contract.AuditKindSignIn, Operation: "signIn", Decision: fault.Unauthenticated.Code(), Viewer: viewer.Viewer{CorrelationID: correlation},
	}); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return refused()
}

type start struct {
	user, grant, family    uuid.UUID
	signedIn               time.Time
	correlation, operation string
	view                   *viewer.View
}

// start writes the next link of a family and signs an access token.
func (s *Service) start(ctx context.Context, in start) (Answer, error) {
	now := s.now()
	v, err := s.acting(ctx, in.user, in.grant, in.view)
	if err != nil {
		return Answer{}, fault.New(fault.Unauthenticated, "").WithCause(err)
	}
	v.SessionID, v.CorrelationID = in.family, in.correlation
	raw := make([]byte, tokenBytes)
	if _, err := rand.Read(raw); err != nil {
		return Answer{}, fault.From("signin.start", err)
	}
	hash := sha256.Sum256(raw)
	expires := now.Add(Sliding)
	if end := in.signedIn.Add(Absolute); end.Before(expires) {
		expires = end
	}
	if !expires.After(now) {
		return Answer{}, over()
	}
	row := s.Log.DB.Client.Session.Create().SetFamilyID(in.family).SetUserID(in.user).SetGrantID(in.grant).SetTokenHash(hash[:]).
		SetSignedInAt(in.signedIn).SetCreatedAt(now).SetExpiresAt(expires)
	if in.view != nil {
		row.SetOwnGrantID(in.view.Own).SetViewUntil(in.view.Until)
	}
	if err := row.Exec(system.InChange(ctx)); err != nil {
		return Answer{}, fault.From("signin.start", err)
	}
	if in.operation != "" {
		if _, err := s.Log.DB.Client.User.Update().Where(user.ID(in.user)).SetLastSeenAt(now).Save(system.InChange(ctx)); err != nil {
			return Answer{}, fault.From("signin.start", err)
		}
		if err := s.Log.Append(ctx, audit.Entry{Kind: contract.AuditKindSignIn, Operation: in.operation, Viewer: v, Decision: audit.Allowed}); err != nil {
			return Answer{}, err //nolint:wrapcheck // already a fault
		}
	}
	access, err := s.Tokens.Issue(token.Claims{
		Subject: in.user.String(), ID: uuid.NewString(), SignIn: in.family.String(), Role: string(v.Role), Grant: in.grant.String(),
	}, now)
	if err != nil {
		return Answer{}, fault.From("signin.start", err)
	}
	grants, err := grant.List(ctx, s.Log.DB.Client, in.user, now)
	if err != nil {
		return Answer{}, err //nolint:wrapcheck // already a fault
	}
	return Answer{
		AccessToken: access, ExpiresAt: s.Tokens.ExpiresAt(now), Refresh: base64.RawURLEncoding.EncodeToString(raw), RefreshExpires: expires, Viewer: v, Grants: grants,
	}, nil
}

// Refresh exchanges a refresh token for the next one. A token used twice ends
// its family and writes an entry.
//
// Faults: Unauthenticated with one text for all reasons.
func (s *Service) Refresh(ctx context.Context, refresh, correlation string) (Answer, error) {
	ctx = system.Context(ctx, "refresh a session")
	raw, err := base64.RawURLEncoding.DecodeString(refresh)
	if err != nil || len(raw) != tokenBytes {
		return Answer{}, over()
	}
	hash := sha256.Sum256(raw)
	row, err := s.Log.DB.Client.Session.Query().Where(session.TokenHash(hash[:])).Only(ctx)
	if ent.IsNotFound(err) {
		return Answer{}, over()
	}
	if err != nil {
		return Answer{}, fault.From("signin.Refresh", err)
	}
	now := s.now()
	n, err := s.Log.DB.Client.Session.Update().Where(session.ID(row.ID), session.UsedAtIsNil(), session.EndedAtIsNil(), session.ExpiresAtGT(now)).
		SetUsedAt(now).Save(system.InChange(ctx))
	if err != nil {
		return Answer{}, fault.From("signin.Refresh", err)
	}
	if n == 0 {
		return Answer{}, s.spent(ctx, row, correlation)
	}
	next := start{user: row.UserID, grant: row.GrantID, family: row.FamilyID, signedIn: row.SignedInAt, correlation: correlation}
	if row.OwnGrantID != nil {
		if next.view = s.viewOf(row); next.view == nil {
			next.grant, next.operation = *row.OwnGrantID, "endViewAsRole"
		}
	}
	return s.start(ctx, next)
}

// spent judges a refresh token that does not hold. One that was used is somebody
// else's by now, as long as its sign-in goes on, in whichever role.
func (s *Service) spent(ctx context.Context, row *ent.Session, correlation string) error {
	if row.UsedAt == nil {
		return over()
	}
	on := row.EndedAt == nil
	if !on {
		var err error
		if on, err = s.Log.DB.Client.Session.Query().Where(session.FamilyID(row.FamilyID), session.EndedAtIsNil(), session.ExpiresAtGT(s.now())).Exist(ctx); err != nil {
			return fault.From("signin.Refresh", err)
		}
	}
	if on {
		return s.theft(ctx, row, correlation)
	}
	return over()
}

func (s *Service) theft(ctx context.Context, row *ent.Session, correlation string) error {
	if err := s.end(ctx, row.FamilyID); err != nil {
		return err
	}
	if err := s.Log.Append(ctx, audit.Entry{
		Kind: contract.AuditKindSignIn, Operation: "refreshTokenReused", Decision: fault.Unauthenticated.Code(),
		Viewer: viewer.Viewer{UserID: row.UserID, GrantID: row.GrantID, Role: contract.RoleReporter, CorrelationID: correlation},
	}); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return over()
}

// end ends a whole family at once, on every server.
func (s *Service) end(ctx context.Context, family uuid.UUID) error {
	_, err := s.Log.DB.Client.Session.Update().Where(session.FamilyID(family), session.EndedAtIsNil()).SetEndedAt(s.now()).Save(system.InChange(ctx))
	return fault.From("signin.end", err)
}

// Switch starts the next link of the viewer's sign-in in another grant.
//
// Faults: Forbidden when the grant is not the viewer's or not in force.
func (s *Service) Switch(ctx context.Context, v viewer.Viewer, grantID uuid.UUID) (Answer, error) {
	ctx = system.Context(ctx, "switch role")
	if _, err := grant.Viewer(ctx, s.Log.DB.Client, v.UserID, grantID, s.now()); err != nil {
		return Answer{}, fault.Field(fault.Forbidden, "grantId", "Rollen er ikke din, eller den gælder ikke længere.")
	}
	first, err := s.leave(ctx, v)
	if err != nil {
		return Answer{}, err
	}
	operation := "switchRole"
	if v.View != nil {
		operation = "endViewAsRole"
	}
	return s.start(ctx, start{user: v.UserID, grant: grantID, family: v.SessionID, signedIn: first.SignedInAt, correlation: v.CorrelationID, operation: operation})
}

// leave ends every link of the viewer's sign-in so far, so that no token of the role
// that is left holds on, and returns its first.
func (s *Service) leave(ctx context.Context, v viewer.Viewer) (*ent.Session, error) {
	first, err := s.Log.DB.Client.Session.Query().Where(session.FamilyID(v.SessionID), session.EndedAtIsNil()).Order(ent.Asc(session.FieldCreatedAt)).First(ctx)
	if err != nil {
		return nil, over()
	}
	return first, s.end(ctx, v.SessionID)
}

// Logout ends the viewer's sign-in at once.
func (s *Service) Logout(ctx context.Context, v viewer.Viewer) error {
	ctx = system.Context(ctx, "sign out")
	if err := s.end(ctx, v.SessionID); err != nil {
		return err
	}
	return s.Log.Append(ctx, audit.Entry{Kind: contract.AuditKindSignOut, Operation: "signOut", Viewer: v, Decision: audit.Allowed}) //nolint:wrapcheck // already a fault
}

// Viewer says who a verified token speaks for now: the sign-in may have been
// ended, the user blocked or the grant taken away since it was signed.
//
// Faults: Unauthenticated; Unavailable when the database does not answer.
func (s *Service) Viewer(ctx context.Context, c token.Claims, correlation string) (viewer.Viewer, error) {
	sys := system.Context(ctx, "judge a token")
	userID, err1 := uuid.Parse(c.Subject)
	grantID, err2 := uuid.Parse(c.Grant)
	family, err3 := uuid.Parse(c.SignIn)
	if err1 != nil || err2 != nil || err3 != nil {
		return viewer.Viewer{}, fault.New(fault.Unauthenticated, "")
	}
	now := s.now()
	row, err := s.alive(sys, userID, grantID, family)
	if err != nil {
		return viewer.Viewer{}, fault.New(fault.Unavailable, "").WithCause(err)
	}
	if row == nil {
		return viewer.Viewer{}, fault.New(fault.Unauthenticated, "")
	}
	v, err := s.acting(sys, userID, grantID, s.viewOf(row))
	if err != nil {
		return viewer.Viewer{}, fault.New(fault.Unauthenticated, "").WithCause(err)
	}
	if string(v.Role) != c.Role {
		return viewer.Viewer{}, fault.New(fault.Unauthenticated, "")
	}
	v.SessionID, v.CorrelationID, v.At = family, correlation, now
	if v.View == nil {
		v.AdHoc, v.SchemaRight = s.Rights(v)
	}
	return v, nil
}

// alive finds a link of a sign-in that holds; nil where none does.
func (s *Service) alive(ctx context.Context, userID, grantID, family uuid.UUID) (*ent.Session, error) {
	row, err := s.Log.DB.Client.Session.Query().
		Where(session.FamilyID(family), session.UserID(userID), session.GrantID(grantID), session.EndedAtIsNil(), session.ExpiresAtGT(s.now())).
		Order(ent.Desc(session.FieldCreatedAt)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil //nolint:nilnil // none is no error
	}
	return row, err
}

// InForce reports whether the sign-in, user and grant of a viewer still hold.
// A database that does not answer is no.
func (s *Service) InForce(ctx context.Context, v viewer.Viewer) bool {
	sys := system.Context(ctx, "does a stream go on")
	row, err := s.alive(sys, v.UserID, v.GrantID, v.SessionID)
	if err != nil || row == nil {
		return false
	}
	now, err := s.acting(sys, v.UserID, v.GrantID, s.viewOf(row))
	return err == nil && now.Role == v.Role
}
