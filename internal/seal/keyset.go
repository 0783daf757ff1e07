package seal

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/aead/subtle"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// Keys are the installation's keys for content: one that wraps data keys, one
// for look-up tokens. They live outside the database, in two files of mode 0600.
type Keys struct {
	wrap   tink.AEAD
	lookup *prf.Set
}

// KeyBytes of a data key: AES-256.
const KeyBytes = 32

// Files of the two keysets in the key folder.
const (
	WrapFile   = "content.json"
	LookupFile = "lookup.json"
)

// Create writes new keysets into a folder. It refuses to overwrite.
func Create(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	wrap, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	lookup, err := keyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	for name, handle := range map[string]*keyset.Handle{WrapFile: wrap, LookupFile: lookup} {
		var buf bytes.Buffer
		if err := insecurecleartextkeyset.Write(handle, keyset.NewJSONWriter(&buf)); err != nil {
			return fmt.Errorf("seal: %w", err)
		}
		if err := writeNew(dir+"/"+name, buf.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

func writeNew(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the operator names the key folder
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	if _, err = f.Write(data); err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// Load reads both keysets. A missing, unreadable or world-readable file is an
// error that names the file and never its content.
func Load(dir string) (*Keys, error) {
	wrap, err := read(dir + "/" + WrapFile)
	if err != nil {
		return nil, err
	}
	lookup, err := read(dir + "/" + LookupFile)
	if err != nil {
		return nil, err
	}
	k := &Keys{}
	if k.wrap, err = aead.New(wrap); err != nil {
		return nil, fmt.Errorf("seal: %s/%s is not a content key", dir, WrapFile)
	}
	if k.lookup, err = prf.NewPRFSet(lookup); err != nil {
		return nil, fmt.Errorf("seal: %s/%s is not a look-up key", dir, LookupFile)
	}
	return k, nil
}

func read(path string) (*keyset.Handle, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("seal: key file %s is missing; run: infohus keys init", path)
	}
	if info.Mode().Perm()&fs.FileMode(0o077) != 0 {
		return nil, fmt.Errorf("seal: key file %s can be read by others; run: chmod 600 %s", path, path)
	}
	data, err := os.ReadFile(path) //nolint:gosec // the operator names the key folder
	if err != nil {
		return nil, fmt.Errorf("seal: key file %s cannot be read", path)
	}
	handle, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(data)))
	if err != nil {
		return nil, fmt.Errorf("seal: key file %s is damaged", path)
	}
	return handle, nil
}

// Token is the look-up token of a value within a domain ("cpr", "name"): an
// HMAC-SHA256 PRF, 32 bytes. It finds equal values and tells nothing else.
func (k *Keys) Token(domain, value string) ([]byte, error) {
	t, err := k.lookup.ComputePrimaryPRF([]byte(domain+"\x00"+value), sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("seal: token: %w", err)
	}
	return t, nil
}

// Digest of an input for the idempotency table, keyed so that it tells nothing.
func (k *Keys) Digest(input []byte) ([]byte, error) { return k.Token("idempotency", string(input)) }

// EqualDigest compares in constant time.
func EqualDigest(a, b []byte) bool { return hmac.Equal(a, b) }

// DataKey is the key of one erasure unit.
type DataKey struct{ aead tink.AEAD }

// NewDataKey makes a key and its wrapped form, bound to the unit.
func (k *Keys) NewDataKey(unit string) (*DataKey, []byte, error) {
	raw := make([]byte, KeyBytes)
	if _, err := rand.Read(raw); err != nil {
		return nil, nil, fmt.Errorf("seal: %w", err)
	}
	wrapped, err := k.wrap.Encrypt(raw, []byte("v1|data_key|"+unit))
	if err != nil {
		return nil, nil, fmt.Errorf("seal: wrap: %w", err)
	}
	key, err := dataKey(raw)
	return key, wrapped, err
}

// Unwrap opens a data key of a unit.
func (k *Keys) Unwrap(unit string, wrapped []byte) (*DataKey, error) {
	raw, err := k.wrap.Decrypt(wrapped, []byte("v1|data_key|"+unit))
	if err != nil {
		return nil, errors.New("seal: a data key does not open: wrong key file or a moved row")
	}
	return dataKey(raw)
}

func dataKey(raw []byte) (*DataKey, error) {
	a, err := subtle.NewAESGCM(raw)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return &DataKey{aead: a}, nil
}

// Seal encrypts with AES-256-GCM; place is "table|column|row", the associated
// data that ties the value to where it lies.
func (d *DataKey) Seal(place, plain string) (Text, error) {
	t, err := d.aead.Encrypt([]byte(plain), []byte("v1|"+place))
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return t, nil
}

// Open decrypts. A value moved to another row, column or table does not open.
func (d *DataKey) Open(place string, t Text) (string, error) {
	plain, err := d.aead.Decrypt(t, []byte("v1|"+place))
	if err != nil {
		return "", errors.New("seal: a sealed value does not open where it lies")
	}
	return string(plain), nil
}
