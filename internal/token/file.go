package token

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// maxKeyFile bounds what is read, in bytes; a key takes some 250.
const maxKeyFile = 16 << 10

// ReadFile reads a private key. The file must be a regular one that only its owner
// can read (mode 0600 or stricter): the error names file and mode, and how to mend
// it. Errors wrap fs.ErrNotExist where there is none.
func ReadFile(path string) (Key, error) {
	f, err := os.Open(path) //nolint:gosec // the path comes from the configuration
	if err != nil {
		return Key{}, fmt.Errorf("token key: %w", err)
	}
	defer func() { _ = f.Close() }()
	// Of the open file: the name may change hands in between.
	info, errStat := f.Stat()
	raw, errRead := io.ReadAll(io.LimitReader(f, maxKeyFile))
	switch {
	case errStat == nil && !info.Mode().IsRegular():
		return Key{}, fmt.Errorf("token key: %s is not a regular file", path)
	case errStat == nil && info.Mode().Perm()&0o077 != 0:
		return Key{}, fmt.Errorf("token key: %s can be read by others (mode %04o): chmod 600 %s", path, info.Mode().Perm(), path)
	case errStat != nil || errRead != nil:
		return Key{}, fmt.Errorf("token key: %w", errors.Join(errStat, errRead))
	}
	key, err := ParseJWK(raw)
	if err != nil {
		return Key{}, fmt.Errorf("%s: %w", path, err)
	}
	return key, nil
}

// WriteFile writes a private key to a new file with mode 0600, and makes its folder
// with 0700. It never replaces a file: a signing key that is lost signs everybody
// out. Errors wrap fs.ErrExist where there is one.
func WriteFile(path string, key Key) error {
	raw, err := key.MarshalJWK()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("token key: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // as above
	if err != nil {
		return fmt.Errorf("token key: %w", err)
	}
	_, errWrite := f.Write(append(raw, '\n'))
	return errors.Join(errWrite, f.Sync(), f.Close())
}

// ReadOrGenerate reads the key, or makes and writes one where there is none: for
// the demonstration set and for the command that sets up keys, never for a plain
// start.
func ReadOrGenerate(path string) (Key, error) {
	key, err := ReadFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	key = Generate()
	return key, WriteFile(path, key)
}
