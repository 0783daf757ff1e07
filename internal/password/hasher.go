package password

import "context"

// Hasher makes and checks hashes, a few at a time: each takes tens of megabytes, and
// a burst of sign-ins must not take the server down. It is safe for concurrent use.
type Hasher struct {
	params Params
	dummy  encoded
	slots  chan struct{}
}

// New returns a hasher that makes hashes with these parameters and runs at most
// parallel of them at once; 0 means 4. It fails for parameters out of range.
func New(params Params, parallel int) (*Hasher, error) {
	if err := params.check(); err != nil {
		return nil, err
	}
	if parallel <= 0 {
		parallel = 4
	}
	return &Hasher{
		params: params,
		dummy:  encoded{params: params, salt: make([]byte, saltBytes), hash: make([]byte, hashBytes)},
		slots:  make(chan struct{}, parallel),
	}, nil
}

// Hash makes a new hash with a random salt, in PHC string format. Errors: ErrEmpty,
// ErrTooLong, or that of a context that ended while waiting.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	if err := checkLength(password); err != nil {
		return "", err
	}
	if err := h.enter(ctx); err != nil {
		return "", err
	}
	defer h.leave()
	return newHash(password, h.params).String(), nil
}

// Verify reports whether the password belongs to a stored hash, and whether the
// hash was made with other parameters than today's and should be made anew. A
// password that cannot be one (empty, too long) does not match, after the same work.
// Errors: a hash of unknown form, or that of a context that ended while waiting.
func (h *Hasher) Verify(ctx context.Context, stored, password string) (ok, outdated bool, err error) {
	e, err := parse(stored)
	if err != nil {
		return false, false, err
	}
	if err := h.enter(ctx); err != nil {
		return false, false, err
	}
	defer h.leave()
	if checkLength(password) != nil {
		e.matches("")
		return false, false, nil
	}
	ok = e.matches(password)
	return ok, ok && e.params != h.params, nil
}

// Miss does the work of Verify for a user that does not exist. It never matches.
func (h *Hasher) Miss(ctx context.Context, password string) error {
	if err := h.enter(ctx); err != nil {
		return err
	}
	defer h.leave()
	if checkLength(password) != nil {
		password = ""
	}
	h.dummy.matches(password)
	return nil
}

func checkLength(password string) error {
	switch {
	case password == "":
		return ErrEmpty
	case len(password) > MaxLength:
		return ErrTooLong
	}
	return nil
}

func (h *Hasher) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case h.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (h *Hasher) leave() { <-h.slots }
